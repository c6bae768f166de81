import TerminalUI
import Till

/// The keys that decide about differences and days.
extension ConsoleKeys {
    static func deciding(_ screen: ReconcileScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let cannot = reason(against: screen, phrases)
        let needsOpen = cannot ?? (screen.entry?.standing == nil ? phrases.nothingOpenHere : nil)
        return onDifference(screen, phrases, needsOpen: needsOpen, cannot: cannot)
            + [
                signing(screen, phrases, cannot: cannot), unlocking(screen, phrases),
                remarking(screen, phrases, cannot: cannot), exporting(screen, phrases),
            ]
    }

    /// Why nothing can be decided now: nothing is matched, something is under way, or the day is signed off.
    private static func reason(against screen: ReconcileScreen, _ phrases: Phrases) -> String? {
        if let work = screen.work { return phrases.work(work) }
        guard let result = screen.result else { return phrases.matchFirst }
        return result.signed == nil ? nil : phrases.unlockFirst
    }

    private static func onDifference(
        _ screen: ReconcileScreen,
        _ phrases: Phrases,
        needsOpen: String?,
        cannot: String?
    ) -> [Binding<ConsoleAction>] {
        let isListed = isListed(screen)
        let isOpen = isListed && screen.entry?.standing != nil
        let isDecided = screen.entry.map { entry in
            entry.standing.map { screen.result?.decidedItself($0) == true } ?? true
        }
        return [
            Binding(
                keys: [.character("R")],
                action: .reconcile(.resolve),
                label: phrases.resolve,
                help: phrases.say("Explain the difference: it stands no more", "说明差异原因，差异即平"),
                isShown: isOpen,
                disabledReason: needsOpen
            ),
            Binding(
                keys: [.character("w")],
                action: .reconcile(.carry),
                label: phrases.carryForward,
                help: phrases.say("Leave the difference open, for a reason", "说明原因，差异结转"),
                isShown: isOpen,
                disabledReason: needsOpen
            ),
            Binding(
                keys: [.character("l")],
                action: .reconcile(.link),
                label: phrases.link,
                help: phrases.say("Make a pair of it and of what the other side has alone", "与对方单边记录勾对"),
                isShown: isOpen && screen.hasPartner,
                disabledReason: needsOpen ?? (screen.hasPartner ? nil : phrases.nothingToLink)
            ),
            Binding(
                keys: [.character("T")],
                action: .reconcile(.takeBack),
                label: phrases.undo,
                help: phrases.say("Take back what was decided about the difference", "撤销对该差异的处理"),
                isShown: isListed && isDecided == true,
                disabledReason: cannot ?? (isDecided == true ? nil : phrases.nothingDecided)
            ),
        ]
    }

    private static func remarking(
        _ screen: ReconcileScreen,
        _ phrases: Phrases,
        cannot: String?
    ) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("n")],
            action: .reconcile(.remark),
            label: phrases.remark,
            help: phrases.say("Note something about the difference; nothing is decided", "备注差异，不作处理"),
            isShown: isListed(screen) && screen.selected != nil,
            disabledReason: cannot ?? (screen.selected == nil ? phrases.nothingOpenHere : nil)
        )
    }

    private static func isListed(_ screen: ReconcileScreen) -> Bool {
        screen.isAmongEntries && screen.result?.signed == nil
    }

    private static func signing(
        _ screen: ReconcileScreen,
        _ phrases: Phrases,
        cannot: String?
    ) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("S")],
            action: .reconcile(.sign),
            label: phrases.signOff,
            help: phrases.say("A second person signs the day off, which freezes it", "请第二人复核，当日即锁定"),
            isShown: screen.result.map { $0.signed == nil } ?? false,
            disabledReason: cannot
        )
    }

    private static func unlocking(_ screen: ReconcileScreen, _ phrases: Phrases) -> Binding<ConsoleAction> {
        let isSigned = screen.result?.signed != nil
        return Binding(
            keys: [.character("U")],
            action: .reconcile(.unlock),
            label: phrases.unlock,
            help: phrases.say("Let a signed day change again; the next proof is a new version", "重开已复核的日期，再次复核时为新版本"),
            isShown: isSigned,
            disabledReason: screen.work.map(phrases.work) ?? (isSigned ? nil : phrases.notSigned)
        )
    }

    private static func exporting(_ screen: ReconcileScreen, _ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("e")],
            action: .reconcile(.export),
            label: phrases.export,
            help: phrases.say("Write the day to files, as text for print and as CSV", "将当日对账写成打印文本与 CSV 文件"),
            isShown: screen.result != nil,
            disabledReason: screen.work.map(phrases.work) ?? (screen.result == nil ? phrases.matchFirst : nil)
        )
    }

    static func decisionForm(_ form: DecisionForm, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(
                keys: [.enter],
                action: .reconcile(.decide),
                label: phrases.name(of: form.purpose),
                help: phrases.name(of: form.purpose)
            ),
            Binding(keys: [.escape], action: .back, label: phrases.cancel, help: phrases.cancel),
        ]
    }
}
