public import Ledger
import Money

extension Takings {
    /// How many refunds there are to ten thousand payments, halves rounded up; `nil` without payments.
    public var refundBasisPointsByCount: Int64? {
        Self.basisPoints(Int64(refundCount), of: Int64(count))
    }

    /// How many minor units were given back of ten thousand that were paid, halves rounded up; `nil` without payments.
    ///
    /// It is more than ten thousand when refunds of earlier days are larger than what came in.
    public var refundBasisPointsByValue: Int64? {
        Self.basisPoints(refunds.minorUnits, of: gross.minorUnits)
    }

    private static func basisPoints(_ part: Int64, of whole: Int64) -> Int64? {
        guard whole > 0 else { return nil }
        return Int64(exactly: (Int128(part) * 20_000 + Int128(whole)) / (Int128(whole) * 2))
    }
}
