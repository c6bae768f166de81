import ClearingProtocol
import Ledger
import Money
import Till

/// Phrases of the shift screen.
extension Phrases {
    var withoutCash: String { say("No cash", "无现金") }
    var floatField: String { say("Cash in the drawer", "抽屉备用金") }
    var countField: String { say("Cash counted", "清点现金") }
    var floatHint: String { say("Count the drawer before the first customer.", "开班前请清点抽屉现金。") }
    var countHint: String { say("Count the drawer; what should be there is told afterwards.", "请清点抽屉现金；应有金额结班后显示。") }
    var noShiftYet: String { say("No shift yet: press o to open the first one.", "尚无班次：按 o 开班。") }
    var working: String { say("One moment …", "请稍候……") }
    var orders: String { say("Orders", "订单") }
    var orderNumbers: String { say("Numbers", "单号") }
    var grandTotal: String { say("All shifts", "历次累计") }
    var float: String { say("Float", "备用金") }
    var moved: String { say("In / out", "存入/取出") }
    var zReport: String { say("Z report", "Z 报表") }
    var xReport: String { say("X report: so far", "X 报表：截至目前") }
    var notPrinted: String { say("NOT PRINTED", "未打印") }
    var expected: String { say("Expected cash", "应有现金") }
    var counted: String { say("Counted cash", "实点现金") }
    var firstCount: String { say("First count", "首次点钞") }
    var variance: String { say("Variance", "差异") }
    var allowedBy: String { say("Reason, who", "原因与批准人") }
    var notCounted: String { say("not counted", "未清点") }
    var short: String { say("short", "短款") }
    var over: String { say("over", "长款") }
    var carried: String { say("Carried", "结转") }
    var toldToWhoMayKnow: String { say("told to who may know", "仅有权限者可见") }
    func told(toWhoMay permission: Permission) -> String {
        say("told to who may \(self.permission(permission))", "有权限“\(self.permission(permission))”者可见")
    }

    var payIn: String { say("Pay in", "存入") }
    var payOut: String { say("Pay out", "取出") }
    var payInTitle: String { say("Cash that is put into the drawer", "存入钱箱的现金") }
    var payOutTitle: String { say("Cash that is taken out of the drawer", "取出钱箱的现金") }
    var notesAndCoins: String { say("Notes and coins", "逐张清点") }
    var oneAmount: String { say("One amount", "只输总额") }
    var carry: String { say("Carry", "结转") }
    var explain: String { say("Let it stand", "说明差异") }
    var nothingToCarry: String { say("Nothing refused the close.", "没有阻止结班的未明订单。") }
    var nothingToExplain: String { say("No difference refused the close.", "没有阻止结班的差异。") }
    var printReport: String { say("Print", "打印") }
    var formerShift: String { say("Shift before", "上一班") }
    var nextShift: String { say("Shift after", "下一班") }
    var carryTitle: String { say("Why what is not known yet is carried", "结转未明订单的原因") }
    var varianceTitle: String { say("Why there is a difference in the drawer", "钱箱差异的原因") }
    var reportPrinted: String { say("The report is printed.", "报表已打印。") }
    var confirmHint: String {
        say(
            "y closes it; Esc goes back to the report. A count can be made once more, and both are kept.",
            "按 y 结班；Esc 返回。点钞可再做一次，两次均保留。"
        )
    }

    var noPrinter: String { say("No printer is set up.", "尚未设置打印机。") }

    func moreWaiting(_ count: Int) -> String {
        say("and \(count) more: F5 lists every order", "另有 \(count) 笔：按 F5 查看全部订单")
    }

    func state(_ kind: Waiting.Kind) -> String {
        switch kind {
        case .attempt(let state): "\(mark(state)) \(self.state(state))"
        case .refund: "? " + say("refund", "退款")
        }
    }

    func shiftOpened(_ number: Int) -> String { say("Shift \(number) is open.", "班次 \(number) 已开班。") }

    func confirmClose(_ number: Int, _ counted: Money?) -> String {
        guard let counted else {
            return say("Close shift \(number) without a count? y", "班次 \(number) 不点钞结班？ y")
        }
        return say(
            "Close shift \(number) with \(counted.labelled) counted? y",
            "班次 \(number) 实点 \(counted.labelled)，结班？ y"
        )
    }

    func cashMoved(isIn: Bool, _ amount: Money) -> String {
        isIn
            ? say("\(amount.labelled) was put into the drawer.", "已存入 \(amount.labelled)。")
            : say("\(amount.labelled) was taken out of the drawer.", "已取出 \(amount.labelled)。")
    }

    func otherwise(_ difference: String) -> String {
        say("The journal gives otherwise: \(difference)", "与账目不符：\(difference)")
    }

    func correction(_ kind: ShiftMark.Kind) -> String {
        switch kind {
        case .latePayment: say("Late payment", "迟到收款")
        case .lateRefund: say("Late refund", "迟到退款")
        case .recount: say("Recount", "复点")
        case .payIn, .payOut, .count, .xPrint, .zPrint: kind.rawValue
        }
    }
}
