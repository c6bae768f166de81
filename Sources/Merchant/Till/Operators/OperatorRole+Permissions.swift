public import Ledger

extension OperatorRole {
    /// What the role allows: the one table of it.
    public var permissions: Set<Permission> {
        switch self {
        case .cashier: [.takePayments, .refund, .openShift, .closeShift]
        case .supervisor:
            [
                .takePayments, .refund, .refundBeyondLimit, .openShift, .closeShift, .moveCash,
                .acceptVariance, .carryUnresolved, .seeExpectedCash, .seeTakings, .export, .readAudit,
            ]
        case .manager: Set(Permission.allCases)
        case .auditor: [.seeExpectedCash, .seeTakings, .export, .readAudit]
        }
    }
}
