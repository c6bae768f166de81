import TerminalUI

extension ConsoleKeys {
    /// The keys of the reconciliation screen.
    static func reconcile(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let screen = model.reconcile
        if screen.form != nil { return statementForm(phrases) }
        if let decision = screen.decision { return decisionForm(decision, phrases) }
        if let opened = screen.opened {
            let columns = OpenedBreakLayout(body: ConsoleFrame(of: model).body).columns
            return openedBreak(screen, phrases, hasMore: opened.count > columns)
        }
        if screen.details != nil { return details(phrases) }
        let rows = screen.isAmongEntries ? breaks(screen, phrases) : openRows(phrases)
        return KeyTable(
            matching(screen, phrases) + rows + deciding(screen, phrases) + days(screen, phrases)
                + [moveCursor(phrases), leave(phrases)]
        )
    }

    private static func matching(_ screen: ReconcileScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let working = screen.work.map(phrases.work)
        return [
            Binding(
                keys: [.character("a")],
                action: .reconcile(.match),
                label: phrases.match,
                help: phrases.say("Hold ledger, clearing and bank against each other", "核对账本、清算与银行"),
                disabledReason: working
            ),
            Binding(
                keys: [.character("i")],
                action: .reconcile(.enterStatement),
                label: phrases.readIn,
                help: phrases.say("Read a statement of clearing or a bank in from a file", "导入清算或银行对账单文件"),
                disabledReason: working
            ),
            Binding(
                keys: [.character("d")],
                action: .reconcile(.openDetails),
                label: phrases.moreOfDay,
                help: phrases.say(
                    "Fees, currencies and payouts of the day, and rows that later editions replaced",
                    "当日手续费、币种、结算款及被新版对账单取代的记录"
                ),
                isShown: screen.result != nil,
                disabledReason: screen.result == nil ? phrases.matchFirst : nil
            ),
        ]
    }

    private static func details(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let steps: [([Key], ReadingStep, String, Bool)] = [
            ([.down, .character("j")], .lines(1), phrases.say("Line down", "下一行"), false),
            ([.up, .character("k")], .lines(-1), phrases.say("Line up", "上一行"), false),
            ([.pageDown, .character(" ")], .pages(1), phrases.say("Page down", "下页"), true),
            ([.pageUp], .pages(-1), phrases.say("Page up", "上页"), true),
            ([.home, .character("g")], .start, phrases.say("To the top", "到顶"), false),
            ([.end, .character("G")], .end, phrases.say("To the end", "到底"), false),
        ]
        return KeyTable(
            [Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.back)]
                + steps.map { keys, step, name, isShown in
                    Binding(
                        keys: keys,
                        action: .reconcile(.readDetails(step)),
                        label: name,
                        help: name,
                        isShown: isShown
                    )
                }
        )
    }

    private static func days(_ screen: ReconcileScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.tab],
                action: .reconcile(.changePart),
                label: screen.isAmongShifts ? phrases.differences : phrases.shiftsOfDay,
                help: phrases.say("The day's shifts, or the differences again", "切换到当日班次或差异"),
                isShown: !screen.entries.isEmpty,
                disabledReason: screen.entries.isEmpty ? phrases.nothingListed : nil
            ),
            Binding(
                keys: [.character("["), .left],
                action: .reconcile(.previousDay),
                label: phrases.dayBefore,
                help: phrases.say("The business day before", "前一营业日")
            ),
            Binding(
                keys: [.character("]"), .right],
                action: .reconcile(.nextDay),
                label: phrases.dayAfter,
                help: phrases.say("The business day after", "后一营业日")
            ),
        ]
    }

    private static func breaks(_ screen: ReconcileScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.enter],
                action: .reconcile(.openBreak),
                label: phrases.bothRows,
                help: phrases.say("The rows of both sides, with what differs marked", "查看双方原始记录，差异栏有标记"),
                disabledReason: screen.selected == nil ? phrases.linkSaysAll : nil
            ),
            copyNumber(screen, phrases),
        ]
    }

    private static func copyNumber(_ screen: ReconcileScreen, _ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("c"), .character("y")],
            action: .reconcile(.copyNumber),
            label: phrases.say("Copy", "复制"),
            help: phrases.say("Copy the number of the difference to the clipboard", "复制所选差异的单号到剪贴板"),
            isShown: false,
            disabledReason: screen.selected?.number == nil ? phrases.noNumber : nil
        )
    }

    private static func openedBreak(
        _ screen: ReconcileScreen,
        _ phrases: Phrases,
        hasMore: Bool
    ) -> KeyTable<ConsoleAction> {
        let turns = [(Key.right, 1), (.left, -1)].map { key, rows in
            Binding(
                keys: [key],
                action: ConsoleAction.reconcile(.turnRows(rows)),
                label: phrases.otherRows,
                help: phrases.say("Rows for which the screen is too narrow", "查看屏幕放不下的记录"),
                isShown: hasMore && rows > 0,
                disabledReason: hasMore ? nil : phrases.allRowsShown
            )
        }
        let bindings = [
            Binding(
                keys: [.enter],
                action: .reconcile(.openPayment),
                label: phrases.payment,
                help: phrases.say("The payment behind the difference", "查看此差异的收款"),
                disabledReason: screen.selected?.orderInLedger == nil ? phrases.notInLedger : nil
            ),
            copyNumber(screen, phrases),
            Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.back),
        ]
        return KeyTable(bindings + turns)
    }

    private static func statementForm(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(
                keys: [.enter],
                action: .reconcile(.readStatement),
                label: phrases.readIn,
                help: phrases.say("Read the file in", "导入该文件")
            ),
            Binding(keys: [.escape], action: .back, label: phrases.cancel, help: phrases.cancel),
        ]
    }
}
