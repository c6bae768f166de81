public import Ledger

extension ResolvedBreak.Reason {
    /// What people call it in English.
    public var english: String {
        switch self {
        case .timing: "counted to another day"
        case .hostError: "clearing was wrong"
        case .tillError: "the till was wrong"
        case .givenBack: "given back"
        case .feeAccepted: "fee accepted"
        case .borne: "we bear it"
        case .other: "another reason: see the note"
        }
    }

    /// What people call it in Chinese.
    public var chinese: String {
        switch self {
        case .timing: "记入另一日"
        case .hostError: "清算方有误"
        case .tillError: "收银端有误"
        case .givenBack: "已退还"
        case .feeAccepted: "接受手续费"
        case .borne: "商户承担"
        case .other: "其他，见备注"
        }
    }
}
