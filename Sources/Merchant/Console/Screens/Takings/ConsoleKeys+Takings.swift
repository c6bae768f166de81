import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the takings screen.
    static func takings(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let isLast = model.takings.report?.isOpen != false
        return [
            Binding(
                keys: [.enter],
                action: .takings(.open),
                label: phrases.say("Open", "逐笔"),
                help: phrases.say("The payments or refunds behind what is under the cursor", "查看构成该数字的各笔收款或退款")
            ),
            period("d", .day, phrases), period("w", .week, phrases), period("m", .month, phrases),
            period("y", .year, phrases),
            Binding(
                keys: [.character("[")],
                action: .takings(.previous),
                label: phrases.say("Before", "上一期"),
                help: phrases.say("The day, week, month or year before", "前一日、周、月或年")
            ),
            Binding(
                keys: [.character("]")],
                action: .takings(.next),
                label: phrases.say("After", "下一期"),
                help: phrases.say("The day, week, month or year after", "后一日、周、月或年"),
                isShown: !isLast,
                disabledReason: isLast ? phrases.latestPeriod : nil
            ),
            Binding(
                keys: [.character("0")],
                action: .takings(.now),
                label: phrases.say("Now", "本期"),
                help: phrases.say("The day, week, month or year that is under way", "当前的日、周、月或年"),
                isShown: !isLast,
                disabledReason: isLast ? phrases.latestPeriod : nil
            ),
            Binding(
                keys: [.tab],
                action: .takings(.nextPanel),
                label: phrases.say("Panel", "换栏"),
                help: phrases.say("The next panel: hours, figures, what is unusual", "下一栏：时段、数字、异常")
            ),
            Binding(
                keys: [.backTab],
                action: .takings(.previousPanel),
                label: phrases.say("Panel", "换栏"),
                help: phrases.say("The panel before", "上一栏"),
                isShown: false
            ),
            Binding(
                keys: [.up, .down, .left, .right, .home, .end],
                action: .takings(.move),
                label: phrases.move,
                help: phrases.say("Move the cursor in the panel", "在栏内移动光标"),
                isShown: false
            ),
            leave(phrases),
        ]
    }

    private static func period(
        _ key: Character,
        _ length: TakingsPeriod.Length,
        _ phrases: Phrases
    ) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character(key)],
            action: .takings(.show(length)),
            label: phrases.name(of: length),
            help: phrases.say("Show the \(phrases.name(of: length).lowercased())", "按\(phrases.name(of: length))查看")
        )
    }
}
