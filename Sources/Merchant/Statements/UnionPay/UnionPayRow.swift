import Money
import OutsideText
import Timekeeping

/// The fields of a line of fixed width, numbered from 1 as UnionPay numbers them.
struct UnionPayRow {
    let file: String
    let line: Int
    private let bytes: ArraySlice<UInt8>
    private let layout: UnionPayLayout

    /// Splits a line.
    ///
    /// - Throws: ``StatementError``: of the kind incomplete when the file ends within it, of the kind unparsed row when it
    ///   is of another width or has no blank between two fields.
    init(
        _ bytes: ArraySlice<UInt8>,
        _ layout: UnionPayLayout,
        file: String,
        line: Int,
        hasLineBreak: Bool
    ) throws(StatementError) {
        (self.file, self.line, self.bytes, self.layout) = (file, line, bytes, layout)
        guard layout.fits(bytes) else {
            let isCut = !hasLineBreak && bytes.count < layout.length
            throw StatementError(
                isCut ? .incomplete : .unparsedRow,
                file: file,
                line: line,
                reason: "the line is \(bytes.count) bytes wide instead of \(layout.length)"
            )
        }
        if let number = layout.misplaced(in: bytes, before: layout.widths.count) {
            throw fault(number, "field \(number)", "no blank follows it, so that the line is shifted")
        }
    }

    /// A field without the blanks around it; what is no UTF-8 is replaced.
    func text(_ number: Int) -> String {
        String(String(decoding: field(number), as: UTF8.self).trimmingBlanks)
    }

    /// A field without the blanks around it, nil where nothing else is in it.
    func optional(_ number: Int) -> String? {
        let text = text(number)
        return text.isEmpty ? nil : text
    }

    /// An amount in fen.
    func fen(_ number: Int, _ name: String) throws(StatementError) -> Int64 {
        try fen(field(number), number, name)
    }

    /// An amount in fen behind a letter: C for what the merchant gets, D for what it gives; nil where the field is blank.
    func signedFen(_ number: Int, _ name: String) throws(StatementError) -> Int64? {
        let field = field(number)
        guard field.contains(where: { $0 != 0x20 }) else { return nil }
        let units = try fen(field.dropFirst(), number, name)
        switch field.first {
        case UInt8(ascii: "C"), UInt8(ascii: "+"): return units
        case UInt8(ascii: "D"), UInt8(ascii: "-"): return -units
        case 0x20 where units == 0, 0x30 where units == 0: return 0
        default: throw fault(number, name, "\(text(number).echoed) does not begin with C or D")
        }
    }

    /// A time such as 1122193838 of China's clock, in the last year that does not put it after a day.
    func time(_ number: Int, _ name: String, until latest: BusinessDay) throws(StatementError) -> (
        day: BusinessDay, at: Timestamp
    ) {
        let field = field(number)
        var parts: [Int] = []
        for place in stride(from: field.startIndex, to: field.endIndex, by: 2) {
            guard field[place].isDigit, field[place + 1].isDigit else {
                throw fault(number, name, "\(text(number).echoed) is no time such as 1122193838")
            }
            parts.append(Int(field[place].digitValue) * 10 + Int(field[place + 1].digitValue))
        }
        // Four years back there is a 29th of February again, but for the turns of centuries.
        for year in stride(from: latest.year, through: latest.year - 8, by: -1) {
            guard let day = try? BusinessDay(year: year, month: parts[0], day: parts[1]), day <= latest else {
                continue
            }
            guard parts[2] < 24, parts[3] < 60, parts[4] < 60 else { break }
            let seconds = Int64(parts[2] * 3600 + parts[3] * 60 + parts[4])
            return (day, LocalTimeReader.china.instant(day, milliseconds: seconds * 1000))
        }
        throw fault(number, name, "\(text(number).echoed) is no time such as 1122193838")
    }

    /// The last four digits of a card's number, which is not kept beyond this.
    func cardTail(_ number: Int) -> String? {
        let digits = text(number).utf8.suffix(4)
        guard digits.count == 4, digits.allSatisfy(\.isDigit) else { return nil }
        return "card ending " + String(decoding: digits, as: UTF8.self)
    }

    func fault(_ number: Int, _ name: String, _ reason: String) -> StatementError {
        StatementError(
            .unparsedRow,
            file: file,
            line: line,
            field: name,
            reason: reason
        )
    }

    private func field(_ number: Int) -> ArraySlice<UInt8> {
        let start = bytes.startIndex + layout.starts[number - 1]
        return bytes[start..<start + layout.widths[number - 1]]
    }

    private func fen(_ digits: ArraySlice<UInt8>, _ number: Int, _ name: String) throws(StatementError) -> Int64 {
        var units: Int64 = 0
        for digit in digits {
            guard digit.isDigit else { throw fault(number, name, "\(text(number).echoed) is no amount in fen") }
            units = units * 10 + Int64(digit.digitValue)
        }
        return units
    }
}
