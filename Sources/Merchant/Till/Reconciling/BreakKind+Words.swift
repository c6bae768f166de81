public import Reconciliation

extension BreakKind {
    /// What people call it in English.
    public var english: String {
        switch self {
        case .missingAtHost: "not at clearing"
        case .missingLocally: "not in the ledger"
        case .amount: "amount"
        case .fee: "fee"
        case .currency: "currency"
        case .status: "state"
        case .duplicateLocal: "twice in ledger"
        case .duplicateHost: "twice at clearing"
        case .timingCutoff: "another day"
        case .promotionSplit: "promotion share"
        case .orphanRefund: "refund of no sale"
        case .payoutShort: "payout short"
        case .payoutOver: "payout over"
        case .payoutMissing: "payout missing"
        }
    }

    /// What people call it in Chinese.
    public var chinese: String {
        switch self {
        case .missingAtHost: "清算缺少"
        case .missingLocally: "账本缺少"
        case .amount: "金额不符"
        case .fee: "手续费不符"
        case .currency: "币种不符"
        case .status: "状态不符"
        case .duplicateLocal: "账本重复"
        case .duplicateHost: "清算重复"
        case .timingCutoff: "跨日"
        case .promotionSplit: "优惠分摊不符"
        case .orphanRefund: "退款无原单"
        case .payoutShort: "到账不足"
        case .payoutOver: "到账多出"
        case .payoutMissing: "未到账"
        }
    }
}
