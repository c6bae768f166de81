import Ledger
import Money
import Till
import Timekeeping

/// Asking a second person.
extension Phrases {
    var secondPerson: String { say("A second person", "请第二人批准") }
    var callSomebody: String { say("Call somebody", "请人批准") }
    var allow: String { say("Allow", "批准") }
    var callHint: String { say("c calls somebody who may allow it by PIN.", "按 c 请有权限的人输入 PIN 批准。") }
    var nobodyToCall: String { say("Nobody else here may either.", "无他人有此权限。") }
    var secondPersonHint: String {
        say(
            "The second person chooses their name and types their PIN. Both names are recorded.",
            "请第二人选择姓名并输入 PIN；两人姓名均入审计记录。"
        )
    }
    var toldAfterCount: String { say("told after the count", "点钞后显示") }

    /// What is to be allowed, with its amount.
    func act(_ act: GuardedAct) -> String {
        switch act {
        case .see(let screen): say("Look at \(name(of: screen))", "查看“\(name(of: screen))”")
        case .refund(let payment, let amount, let reason):
            say(
                "Give back \(amount.labelled) of payment \(payment): \(reason)",
                "退款 \(amount.labelled)，流水号 \(payment)：\(reason)"
            )
        case .giveBack(let payment, let amount, _):
            say("Give back \(amount.labelled): payment \(payment)", "退款 \(amount.labelled)，流水号 \(payment)")
        case .openShift(let float, _):
            float.map { say("Open a shift with \($0.labelled) in the drawer", "开班，备用金 \($0.labelled)") }
                ?? say("Open a shift without cash", "开班，无现金")
        case .closeShift(let closing, _, _, _):
            closing.counted.map { say("Close the shift with \($0.labelled) counted", "结班，实点 \($0.labelled)") }
                ?? say("Close the shift without a count", "结班，未点钞")
        case .signOff(let day): say("Sign off the reconciliation of \(day)", "复核 \(day) 对账")
        case .moveCash(.payIn, let amount, let reason):
            say("Put \(amount.labelled) into the drawer: \(reason)", "存入钱箱 \(amount.labelled)：\(reason)")
        case .moveCash(.payOut, let amount, let reason):
            say("Take \(amount.labelled) out of the drawer: \(reason)", "取出钱箱 \(amount.labelled)：\(reason)")
        }
    }
}
