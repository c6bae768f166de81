/// How far fees may differ before they are a break: amounts may not differ at all.
public struct FeeTolerance: Sendable, Hashable {
    /// How far the fee of one row may differ, in minor units.
    public let perRow: Int64
    /// How far the fees of a day may differ in sum, in minor units; beyond it every difference is a break.
    public let perDay: Int64

    /// One minor unit for a row, and a hundred for a day.
    public static let usual = FeeTolerance(perRow: 1, perDay: 100)

    /// A tolerance.
    public init(perRow: Int64, perDay: Int64) {
        self.perRow = perRow
        self.perDay = perDay
    }
}
