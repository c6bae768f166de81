import OutsideText
import Till
import Timekeeping

/// Why something about a day's reconciliation was not done.
extension Phrases {
    func sentence(_ refusal: ReconcileRefusal) -> String {
        switch refusal {
        case .till(let error): sentence(error)
        case .noReason: say("Choose a reason with Left or Right first.", "请先用 ← 或 → 选择原因。")
        case .reconciler(let error): language == .english ? error.description : chinese(error)
        }
    }

    private func chinese(_ error: ReconcilerError) -> String {
        switch error {
        case .noStatement(let day, _): "没有 \(day) 的清算或银行对账单：请按 i 导入，或先配对终端。"
        case .laterSigned(let day, let later): "\(later) 已复核，其期初即 \(day) 的期末：请先重开 \(later)。"
        case .evidenceMissing(let day): "\(day) 已复核，但当时的对账单文件不在：请找回当时的对账单文件。"
        case .evidenceAltered(let day): "\(day) 的数据与复核时不符：请找回当时的对账单文件。"
        case .noBreak(let name, let day): "\(day) 没有名为 \(name.echoed) 的未平差异。"
        case .noPair(let first, let second): "\(first.echoed) 与 \(second.echoed) 不能勾对：须一条清算缺少、一条账本缺少，且同为收款或退款。"
        case .noDecision(let name, let day): "\(day) 未对 \(name.echoed) 作出处理，无可撤销。"
        case .signed(let day): "\(day) 已复核：请先重开。"
        case .notSigned(let day): "\(day) 尚未复核，无需重开。"
        case .unproven(let day, .notOver): "\(day) 不能复核：当日未结束。"
        case .unproven(let day, .noClearing): "\(day) 不能复核：缺清算对账单。请导入，或逐项说明原因。"
        case .unproven(let day, .nothingTold): "\(day) 不能复核：缺清算对账单。请导入；若当日无交易，可不复核，不影响以后各日。"
        case .unproven(let day, .unexplained): "\(day) 不能复核：有未解释金额。"
        case .undecided(let day, let count): "\(day) 有 \(count) 项差异未说明原因：请逐项平账或结转。"
        case .earlierUnsigned(let day, let earlier): "\(earlier) 已对账但未复核：请先复核该日，再复核 \(day)。"
        case .samePerson(let name): "\(name.echoed) 是编制人或处理过当日差异，不能复核：须由第二人复核。"
        case .note: "备注为空、超过 200 个字符或含不可显示字符：请写一行文字。"
        }
    }
}
