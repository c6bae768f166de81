import Money
import OutsideText
import Timekeeping

/// What a mapping file says, read and checked.
struct StatementMapping: Sendable {
    let file: MappingFile
    let dialect: CSVDialect
    let encoding: TextEncoding?
    let skip: Int
    let side: StatementFormat.Side
    let timeFormat: TimePattern
    let dayFormat: TimePattern
    /// Minutes that the file's clock is ahead of UTC; nothing where it is the merchant's.
    let zone: Int?
    let isMinor: Bool
    let hasDecimalComma: Bool
    let currency: Currency
    let footCount: Int?
    let footAmount: Int?

    init(path: String, options: StatementOptions) throws(StatementError) {
        file = try MappingFile(path: path)
        let comma = UInt8(ascii: ",")
        let delimiter = try file.read(.delimiter, unless: comma, "Write one ASCII character, or tab.") {
            value -> UInt8? in
            value == "tab" ? 0x09 : value.utf8.count == 1 ? value.utf8.first : nil
        }
        dialect = CSVDialect(delimiter: delimiter)
        encoding = try file.read(.encoding, unless: nil, "Write UTF-8, GB18030 or UTF-16.") { TextEncoding(name: $0) }
        skip = try file.read(.skip, unless: 0, "Write how many lines stand before the header.") { value in
            Int(value).flatMap { (0...10_000).contains($0) ? $0 : nil }
        }
        side = try file.read(.side, unless: .clearing, "Write clearing or bank.") { .init(rawValue: $0) }
        let pattern = "Write such as yyyy-MM-dd HH:mm:ss, rfc3339, seconds or milliseconds."
        let time: TimePattern = .fields([])
        let times = try file.read(.timeFormat, unless: time, pattern) { TimePattern($0) }
        let days = try file.read(.dayFormat, unless: time, pattern) { TimePattern($0) }
        timeFormat = times == time ? TimePattern("yyyy-MM-dd HH:mm:ss") ?? time : times
        dayFormat = days == time ? TimePattern("yyyy-MM-dd") ?? time : days
        zone = try file.read(.zone, unless: nil, "Write such as +08:00 or Z.") { Self.minutes($0) }
        isMinor = try file.read(.amountUnit, unless: false, "Write decimal or minor.") { value in
            ["minor": true, "decimal": false][value]
        }
        hasDecimalComma = try file.read(.decimalMark, unless: false, "Write . or ,.") { [".": false, ",": true][$0] }
        currency = try file.read(.currencyCode, unless: options.currency, "Write a code of ISO 4217, such as CNY.") {
            try? Currency.named($0)
        }
        let number = "Write which field it is, from 1."
        footCount = try file.read(.footCount, unless: nil, number) { value in
            Int(value).flatMap { $0 > 0 ? $0 - 1 : nil }
        }
        footAmount = try file.read(.footAmount, unless: nil, number) { value in
            Int(value).flatMap { $0 > 0 ? $0 - 1 : nil }
        }
        try check()
    }

    /// What must be said together.
    private func check() throws(StatementError) {
        let hasAmount = file.value(.amount) != nil
        let hasBoth = file.value(.credit) != nil && file.value(.debit) != nil
        guard hasAmount != hasBoth else {
            throw file.fault(
                .amount,
                "the amount must be told",
                "Name the column of amount, or those of credit and debit."
            )
        }
        guard (file.value(.sign) == nil) == (file.value(.signNegative) == nil) else {
            throw file.fault(.sign, "it needs sign.negative, and the other way round", "Write both or none.")
        }
        if file.value(.foot) == nil, footCount != nil || footAmount != nil {
            throw file.fault(
                .foot,
                "foot.count and foot.amount need it",
                "Write what the line behind the rows begins with."
            )
        }
    }

    /// Minutes ahead of UTC.
    private static func minutes(_ text: String) -> Int? {
        if text == "Z" { return 0 }
        let sign = text.hasPrefix("+") ? 1 : text.hasPrefix("-") ? -1 : 0
        let parts = text.dropFirst().split(separator: ":").map(String.init)
        guard sign != 0, parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCII) }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), (0..<24).contains(hours), (0..<60).contains(minutes)
        else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
