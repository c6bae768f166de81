import Money
import OutsideText
import Timekeeping

/// Reads the values of elements, and says of each that is not what it must be where it stands and what was found.
struct BankXMLValues {
    /// The file as a sentence names it.
    let file: String
    /// The clock of times without an offset.
    let calendar: MerchantCalendar

    /// An amount of money, exact: more digits than the currency has must be zeros.
    func money(_ text: String, in code: String?, _ element: String, line: Int) throws(StatementError) -> Money {
        guard let currency = try? Currency.named(code ?? "") else {
            throw fault("its currency \((code ?? "").echoed) is not a code of ISO 4217", element, line: line)
        }
        return Money(minorUnits: try units(text, of: currency, element, line: line), currency: currency)
    }

    /// An amount without a sign, in the smallest units of a currency.
    func units(_ text: String, of currency: Currency, _ element: String, line: Int) throws(StatementError) -> Int64 {
        var bytes = Array(text.utf8)
        if bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        // `.5` and `5.` are decimals of XML Schema too.
        if bytes.first == UInt8(ascii: ".") { bytes.insert(UInt8(ascii: "0"), at: 0) }
        if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
        let number = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { ScannedDecimal(FieldBytes(start: $0, count: buffer.count)) }
        }
        guard let number, number.units >= 0 else {
            throw fault("\(text.echoed) is no amount such as 1234.50", element, line: line)
        }
        guard let units = number.exact(currency.exponent) else {
            throw fault("\(text.echoed) is finer than the smallest unit of \(currency.code)", element, line: line)
        }
        return units
    }

    /// Whether money comes in.
    func isCredit(_ text: String, _ element: String, line: Int) throws(StatementError) -> Bool {
        switch text {
        case "CRDT": return true
        case "DBIT": return false
        default: throw fault("\(text.echoed) is neither CRDT nor DBIT", element, line: line)
        }
    }

    /// A boolean of XML Schema.
    func boolean(_ text: String, _ element: String, line: Int) throws(StatementError) -> Bool {
        switch text {
        case "true", "1": return true
        case "false", "0": return false
        default: throw fault("\(text.echoed) is neither true nor false", element, line: line)
        }
    }

    /// A day, of a date or of a time; an offset behind a date does not change it.
    func day(_ text: String, _ element: String, line: Int) throws(StatementError) -> BusinessDay {
        guard let day = try? BusinessDay(parsing: String(text.prefix(10))) else {
            throw fault("\(text.echoed) is no day such as 2026-11-22", element, line: line)
        }
        return day
    }

    /// An instant; one without an offset is of the merchant's clock.
    func time(_ text: String, _ element: String, line: Int) throws(StatementError) -> Timestamp {
        if let time = try? Timestamp(parsing: text) { return time }
        guard let local = try? Timestamp(parsing: text + "Z") else {
            throw fault("\(text.echoed) is no time such as 2026-11-22T19:38:38+08:00", element, line: line)
        }
        return calendar.instant(ofLocal: local)
    }

    /// A count.
    func count(_ text: String, _ element: String, line: Int) throws(StatementError) -> Int {
        guard text.utf8.count <= 15, text.utf8.allSatisfy(\.isDigit), let count = Int(text) else {
            throw fault("\(text.echoed) is no count", element, line: line)
        }
        return count
    }

    /// What is wrong with an element.
    func fault(_ reason: String, _ element: String, line: Int) -> StatementError {
        StatementError(
            .unparsedRow,
            file: file,
            line: line,
            field: element,
            reason: reason
        )
    }
}

extension MerchantCalendar {
    /// The instant at which the merchant's clock shows what an instant would show in UTC.
    func instant(ofLocal local: Timestamp) -> Timestamp {
        // The offset of an instant near it is that of the instant itself, but for the hour in which the clock is moved.
        let near = local.adding(seconds: -Int64(offset(local)))
        return local.adding(seconds: -Int64(offset(near)))
    }
}
