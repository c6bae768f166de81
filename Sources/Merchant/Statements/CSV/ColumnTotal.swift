import OutsideText

/// The sum of a column, to be compared with what a file's foot says it is.
///
/// It counts in millionths, so that fees of five decimals add up as their host added them.
struct ColumnTotal: Hashable {
    /// The sum of the column, in millionths.
    private(set) var sum: Int64 = 0
    /// The most digits that a number of the column had behind its point.
    private(set) var fractionDigits = 0

    private static let exponent = 6

    /// Adds a number; nothing is added to a sum that no 64 bits hold.
    ///
    /// - Returns: Whether it fits.
    mutating func add(_ number: ScannedDecimal) -> Bool {
        guard let units = number.exact(Self.exponent) else { return false }
        let (total, overflow) = sum.addingReportingOverflow(units)
        guard !overflow else { return false }
        sum = total
        fractionDigits = max(fractionDigits, number.fractionDigits)
        return true
    }

    /// Whether the sum is this number.
    func equals(_ number: ScannedDecimal) -> Bool {
        number.exact(Self.exponent) == sum
    }

    /// The sum as it would stand in the file.
    var plain: String {
        let digits = String(sum.magnitude)
        let padded = String(repeating: "0", count: max(0, Self.exponent + 1 - digits.count)) + digits
        let fraction = padded.suffix(Self.exponent)
        let kept = fraction.prefix(
            max(
                2,
                fraction.lastIndex { $0 != "0" }.map { fraction.distance(from: fraction.startIndex, to: $0) + 1 } ?? 0
            )
        )
        return (sum < 0 ? "-" : "") + padded.dropLast(Self.exponent) + "." + kept
    }
}

extension StatementError {
    /// A foot's total that is not that of the rows.
    static func unequal(
        _ total: String,
        said: FieldBytes,
        counted: String,
        file: String,
        line: Int
    ) -> StatementError {
        StatementError(
            .incomplete,
            file: file,
            line: line,
            field: total,
            reason: "the file says \(said.string.echoed), but its rows make \(counted)"
        )
    }

    /// What stands behind a foot, or a header that stands there again.
    static func behindFoot(_ file: String, line: Int) -> StatementError {
        StatementError(
            .doubled,
            file: file,
            line: line,
            reason: "more follows behind the end, as if a second file were appended",
            mend: "Give each file by itself."
        )
    }

    /// A file without its foot.
    static func footless(_ file: String, line: Int, foot: String) -> StatementError {
        StatementError(
            .incomplete,
            file: file,
            line: line,
            reason: "it ends without \(foot)"
        )
    }
}
