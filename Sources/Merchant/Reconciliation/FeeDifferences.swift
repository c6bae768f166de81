/// Fees that differ: each beyond the tolerance, and the small ones where the day's sum of them is too large to be rounding.
struct FeeDifferences: Sendable {
    private let tolerance: FeeTolerance
    private var found: [FoundBreak] = []
    private var tolerated: [FoundBreak] = []
    private var toleratedSum: Int64 = 0

    init(tolerance: FeeTolerance) {
        self.tolerance = tolerance
    }

    /// The differences that stand.
    var breaks: [FoundBreak] { toleratedSum > tolerance.perDay ? found + tolerated : found }

    /// Counts a row whose two fees may differ.
    mutating func add(_ differing: FoundBreak, _ expected: Int64, _ charged: Int64) {
        guard expected != charged else { return }
        let (difference, overflow) = expected.subtractingReportingOverflow(charged)
        guard !overflow, difference.magnitude <= tolerance.perRow.magnitude else {
            found.append(differing)
            return
        }
        // Beyond the day's sum all of them are told, so that none needs to be kept twice.
        tolerated.append(differing)
        toleratedSum += Int64(difference.magnitude)
    }
}
