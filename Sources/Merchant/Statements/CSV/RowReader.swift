import Money
import OutsideText
import Timekeeping

/// Reads the values of one row, and says of each that is not what it must be where it stands and what was found.
struct RowReader {
    /// The file as a sentence names it.
    let file: String
    /// The line of the row.
    var line = 0
    /// Its clock.
    var clock: LocalTimeReader

    init(file: String, clock: LocalTimeReader = .china) {
        self.file = file
        self.clock = clock
    }

    /// An amount of money, exact: more digits than the currency has must be zeros.
    func money(
        _ field: FieldBytes,
        _ name: String,
        in currency: Currency,
        allowingGroups: Bool = false
    ) throws(StatementError) -> Money {
        let number = try decimal(field, name, allowingGroups: allowingGroups)
        guard let units = number.exact(currency.exponent) else {
            throw uncountable(field, number, name, currency)
        }
        return Money(minorUnits: units, currency: currency)
    }

    /// A decimal number of any fineness.
    func decimal(_ field: FieldBytes, _ name: String, allowingGroups: Bool = false) throws(StatementError)
        -> ScannedDecimal
    {
        let trimmed = field.trimmed
        guard !trimmed.isEmpty else { throw fault(field, name, "is no amount") }
        guard let number = ScannedDecimal(trimmed, allowingGroups: allowingGroups) else {
            throw fault(field, name, "is no amount such as 1234.50")
        }
        return number
    }

    /// A time of the clock, and its day.
    mutating func time(_ field: FieldBytes, _ name: String) throws(StatementError) -> (day: BusinessDay, at: Timestamp)
    {
        guard let time = clock.time(field.trimmed) else {
            throw fault(field, name, "is no time such as 2026-11-22 19:38:38")
        }
        return time
    }

    /// A day.
    mutating func day(_ field: FieldBytes, _ name: String) throws(StatementError) -> BusinessDay {
        guard let day = clock.day(field.trimmed) else { throw fault(field, name, "is no day such as 2026-11-22") }
        return day
    }

    /// A text that there must be.
    func text(_ field: FieldBytes, _ name: String) throws(StatementError) -> String {
        guard let text = try optionalText(field, name) else { throw fault(field, name, "must not be empty") }
        return text
    }

    /// A text, nothing where the field is empty.
    func optionalText(_ field: FieldBytes, _ name: String) throws(StatementError) -> String? {
        let trimmed = field.trimmed
        guard !trimmed.isEmpty else { return nil }
        if trimmed.isASCII { return trimmed.string }
        guard let text = String(validating: trimmed.bytes, as: UTF8.self) else {
            throw fault(field, name, "is not UTF-8 text")
        }
        return text
    }

    /// What is wrong with a field of this row.
    func fault(_ field: FieldBytes, _ name: String, _ wrong: String) -> StatementError {
        StatementError(
            .unparsedRow,
            file: file,
            line: line,
            field: name,
            reason: "\(field.string.echoed) \(wrong)"
        )
    }

    /// An amount that cannot be counted in units of its currency: too fine or, where it has no more decimals than the
    /// currency, too large.
    func uncountable(
        _ field: FieldBytes,
        _ number: ScannedDecimal,
        _ name: String,
        _ currency: Currency
    ) -> StatementError {
        let isFine = number.fractionDigits > currency.exponent
        return fault(field, name, isFine ? "is finer than the smallest unit of \(currency.code)" : "is too large")
    }

    /// An amount with which those of the statement come to more than can be counted.
    func unsummed(_ field: FieldBytes, _ name: String) -> StatementError {
        fault(field, name, "and the amounts before it come to more than can be counted, or are too fine")
    }

    /// A row without a number of its own that stands in the file a second time.
    func doubled() -> StatementError {
        StatementError(.doubled, file: file, line: line, reason: "the row stands in the file a second time")
    }

    /// A row that stands in the file a second time, by its number.
    func doubled(_ name: String, _ number: FieldBytes) -> StatementError {
        StatementError(
            .doubled,
            file: file,
            line: line,
            field: name,
            reason: "\(number.string.echoed) stands in the file a second time"
        )
    }

    /// One amount less another one.
    func difference(_ first: Money, _ second: Money) throws(StatementError) -> Money {
        do {
            return try first.subtracting(second)
        } catch {
            throw StatementError(
                .unparsedRow,
                file: file,
                line: line,
                reason: "what its amounts come to in \(first.currency.code) is more than can be counted"
            )
        }
    }

    /// An amount with the other sign.
    func negative(_ amount: Money) throws(StatementError) -> Money {
        try difference(.zero(amount.currency), amount)
    }
}

extension StatementError {
    /// A row with fewer fields than its header.
    static func shortRow(_ file: String, line: Int, has count: Int, of columns: Int) -> StatementError {
        StatementError(
            .unparsedRow,
            file: file,
            line: line,
            reason: "this row has \(count) fields where the header has \(columns)"
        )
    }
}

extension ClosedRange<BusinessDay>? {
    /// The range widened to hold a day.
    func including(_ day: BusinessDay) -> ClosedRange<BusinessDay> {
        guard let range = self else { return day...day }
        return min(range.lowerBound, day)...max(range.upperBound, day)
    }
}
