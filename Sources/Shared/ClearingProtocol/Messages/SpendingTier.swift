/// How much a wallet may pay to static codes a day, by how well its payers are known (银发〔2017〕296号).
public enum SpendingTier: String, Sendable, Hashable, CaseIterable {
    /// Two factors, one of them a certificate or a signature: as agreed, no limit of the network's.
    case agreed = "A"
    /// Two factors: 5,000.00 a day.
    case two = "B"
    /// Less than two factors: 1,000.00 a day.
    case one = "C"
    /// Static codes: 500.00 a day.
    case staticCodes = "D"

    /// The limit of a day in whole units of the wallet's currency, `nil` for none.
    public var dailyLimit: Int64? {
        switch self {
        case .agreed: nil
        case .two: 5_000
        case .one: 1_000
        case .staticCodes: 500
        }
    }
}
