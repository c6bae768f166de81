/// What a host charged on a day, row by row, held against what the merchant's schedule comes to.
public struct FeeAudit: Sendable {
    /// What the schedule comes to, each row rounded and then summed, by currency and in minor units.
    public private(set) var expected: [CurrencyMark: Int64] = [:]
    /// What the host charged where it tells, by currency and in minor units.
    public private(set) var charged: [CurrencyMark: Int64] = [:]
    /// How many rows no schedule covers.
    public private(set) var unscheduled = 0
    private var differences: FeeDifferences

    /// An audit of nothing yet.
    public init(tolerance: FeeTolerance = .usual) {
        differences = FeeDifferences(tolerance: tolerance)
    }

    /// Where the host charged something else than the schedule says.
    public var breaks: [FoundBreak] { differences.breaks }

    /// Counts a row of the host's.
    ///
    /// - Parameter expected: what the schedule says of it, below zero where a fee goes back; `nil` where no schedule does.
    public mutating func add(_ row: MatchRow, expected fee: Int64?) {
        guard row.state == .succeeded else { return }
        if let fee = row.fee { charged[row.currency, default: 0] += fee }
        guard let fee else {
            unscheduled += 1
            return
        }
        expected[row.currency, default: 0] += fee
        guard let charged = row.fee else { return }
        differences.add(FoundBreak(.fee, ledger: nil, clearing: row, expectedFee: fee), fee, charged)
    }
}
