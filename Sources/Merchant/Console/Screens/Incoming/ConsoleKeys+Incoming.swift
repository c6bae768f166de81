import TerminalUI
import Till
import Timekeeping

extension ConsoleKeys {
    /// The keys of the incoming screen.
    static func incoming(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        if let opened = model.incoming.opened { return Self.opened(opened, model, phrases) }
        if model.incoming.isTyping {
            return [
                Binding(
                    keys: [.enter],
                    action: .confirm,
                    label: phrases.say("Done", "完成"),
                    help: phrases.say("Keep the text and go to the list", "保留文字，返回列表")
                ),
                Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.backToList),
            ]
        }
        return KeyTable(
            [
                Binding(
                    keys: [.enter],
                    action: .confirm,
                    label: phrases.details,
                    help: phrases.say("Everything about the payment under the cursor", "查看所选收款的明细")
                ),
                moveCursor(phrases),
            ] + (model.incoming.query.payments(of: .earliest) == nil ? [] : filters(model, phrases)) + [
                Binding(
                    keys: [.escape],
                    action: .back,
                    label: phrases.back,
                    help: phrases.backToTill,
                    isShown: model.incoming.showsFilters || !model.incoming.query.isWholeDay
                )
            ]
        )
    }

    private static func filters(_ model: ConsoleModel, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let isShown = model.incoming.showsFilters
        let own: [Binding<ConsoleAction>] = [
            Binding(
                keys: [.character("s")],
                action: .incoming(.nextState),
                label: phrases.stateTitle,
                help: phrases.say("Only payments in the next state, or in any", "按状态筛选"),
                isShown: isShown
            ),
            Binding(
                keys: [.character("w")],
                action: .incoming(.nextMode),
                label: phrases.say("Way", "方式"),
                help: phrases.say(
                    "Only payments paid in the next way: shown, scanned, at the counter",
                    "按方式筛选：主扫、被扫、收款牌"
                ),
                isShown: isShown
            ),
            Binding(
                keys: [.character("m")],
                action: .incoming(.toggleOwn),
                label: phrases.say("Mine", "本人"),
                help: phrases.say("Only your own payments, or everybody's", "仅看本人经手的收款"),
                isShown: isShown
            ),
            Binding(
                keys: [.character("l")],
                action: .incoming(.toggleMarked),
                label: phrases.say("Late, double", "迟到/重复"),
                help: phrases.say("Only payments that came late or twice", "仅看迟到或疑似重复的收款"),
                isShown: isShown
            ),
        ]
        return [
            Binding(
                keys: [.character("f")],
                action: .incoming(.toggleFilters),
                label: phrases.say("Filter", "筛选"),
                help: phrases.say("Show the filters", "显示筛选条件"),
                isShown: !isShown
            ),
            Binding(
                keys: [.character("/")],
                action: .incoming(.beginSearch),
                label: phrases.say("Search", "搜索"),
                help: phrases.say("Only payments that a text is found in", "按文字搜索")
            ),
        ] + own
    }
}
