import Timekeeping

/// Phrases of the reconciliation screen.
extension Phrases {
    var dayBefore: String { say("Day before", "前一日") }
    var dayAfter: String { say("Day after", "后一日") }
    var ledgerColumn: String { say("Ledger", "账本") }
    var clearingColumn: String { say("At clearing", "清算已收") }
    var onItsWay: String { say("On its way", "在途") }
    var bankColumn: String { say("Bank", "银行") }
    var noStatement: String { say("no statement", "无对账单") }
    var elsewhere: String { say("Elsewhere", "他班") }
    var elsewhereHint: String {
        say(
            "Elsewhere: of this day, recorded in another shift: a late payment, say.",
            "他班：属本日但记入其他班次，如迟到付款。"
        )
    }
    var shiftsOfDay: String { say("Shifts of the day", "当日班次") }
    var noShiftOnDay: String { say("No shift on this day.", "当日无班次。") }
    var stageOpen: String { say("open: nothing sent yet", "进行中：尚未上送") }
    var stageSealed: String { say("sealed, not at clearing yet", "已封批，上送中") }
    var stageRefused: String { say("refused by clearing (F7)", "清算拒收（F7）") }
    var stageAcknowledged: String { say("clearing has it", "清算已收") }

    func reconciliationOf(_ day: BusinessDay) -> String { say("Reconciliation of \(day)", "\(day) 对账") }
}
