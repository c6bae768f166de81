import Ledger
import TerminalUI

extension ConsoleKeys {
    /// The keys of the shift screen.
    static func shift(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        switch model.shiftScreen.field {
        case .float(let form), .counted(let form): return cash(form, phrases)
        case .movement, .reason: return typing(phrases)
        case .confirmation: return confirmation(phrases)
        case nil: break
        }
        let work = model.isShiftOpen ? duringShift(phrases) : [openingShift(phrases)]
        return KeyTable(
            work + decisions(model.shiftScreen, phrases) + reports(model.shiftScreen, phrases) + openRows(phrases)
                + [moveCursor(phrases), leave(phrases)]
        )
    }

    private static func openingShift(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("o")],
            action: .shift(.typeFloat),
            label: phrases.openShift,
            help: phrases.say("Open a shift with the cash in the drawer", "清点备用金并开班")
        )
    }

    private static func duringShift(_ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.character("z")],
                action: .shift(.typeCount),
                label: phrases.closeShift,
                help: phrases.say("Count the cash and close the shift: its Z report", "点钞并结班，生成 Z 报表")
            ),
            Binding(
                keys: [.character("i")],
                action: .shift(.typeMovement(.payIn)),
                label: phrases.payIn,
                help: phrases.say("Record cash that is put into the drawer, and what for", "记录存入钱箱的现金及原因")
            ),
            Binding(
                keys: [.character("u")],
                action: .shift(.typeMovement(.payOut)),
                label: phrases.payOut,
                help: phrases.say("Record cash that is taken out of the drawer, and what for", "记录取出钱箱的现金及原因")
            ),
        ]
    }

    private static func decisions(_ screen: ShiftScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.character("c")],
                action: .shift(.carry),
                label: phrases.carry,
                help: phrases.say("Close the shift and carry what is not known yet, with a reason", "说明原因，结转未明订单并结班"),
                isShown: screen.mayCarry,
                disabledReason: screen.mayCarry ? nil : phrases.nothingToCarry
            ),
            Binding(
                keys: [.character("v")],
                action: .shift(.explain),
                label: phrases.explain,
                help: phrases.say(
                    "Close the shift with the difference, with a reason and a second person",
                    "说明差异原因，经第二人批准结班"
                ),
                isShown: screen.mayExplain,
                disabledReason: screen.mayExplain ? nil : phrases.nothingToExplain
            ),
        ]
    }

    private static func reports(_ screen: ShiftScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.character("x")],
                action: .shift(.reload),
                label: "X",
                help: phrases.say("What the shift adds up to now; it changes nothing", "查看截至目前的 X 报表，不影响账目"),
                isShown: screen.asked != nil
            ),
            Binding(
                keys: [.character("P")],
                action: .shift(.print),
                label: phrases.printReport,
                help: phrases.say("Print the report that is shown; a Z is valid without it too", "打印当前报表；Z 报表不打印同样有效"),
                isShown: screen.report != nil,
                disabledReason: screen.report == nil ? phrases.noShiftYet : nil
            ),
            Binding(
                keys: [.character("[")],
                action: .shift(.turn(by: -1)),
                label: phrases.formerShift,
                help: phrases.say("Show the shift before, with what was attached to its Z", "查看上一班次及其更正"),
                isShown: false
            ),
            Binding(
                keys: [.character("]")],
                action: .shift(.turn(by: 1)),
                label: phrases.nextShift,
                help: phrases.say("Show the shift after this one", "查看下一班次"),
                isShown: false
            ),
        ]
    }

    private static func cash(_ form: CashForm, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let isByNotes = form.counts != nil
        return [
            Binding(keys: [.enter], action: .shift(.accept), label: phrases.accept, help: phrases.acceptHelp),
            Binding(
                keys: [.character(CashForm.notesKey)],
                action: .shift(.toggleNotes),
                label: isByNotes ? phrases.oneAmount : phrases.notesAndCoins,
                help: phrases.say("Count notes and coins one by one, or type one amount", "逐张清点，或只输入总额"),
                isShown: !form.denominations.isEmpty
            ),
            Binding(
                keys: [.tab],
                action: .shift(.withoutCash),
                label: phrases.withoutCash,
                help: phrases.say("Nobody counts cash here", "不清点现金"),
                isShown: !isByNotes
            ),
            Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.leaveLine),
        ]
    }

    private static func typing(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(keys: [.enter], action: .shift(.accept), label: phrases.accept, help: phrases.acceptHelp),
            Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.leaveLine),
        ]
    }

    private static func confirmation(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(
                keys: [.character("y")],
                action: .shift(.confirmClose),
                label: phrases.closeShift,
                help: phrases.say("Close the shift with what was counted; the count is frozen", "按此点钞结班；点钞结果不可更改")
            ),
            Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.leaveLine),
        ]
    }
}
