/// How records are written apart from RFC 4180's comma.
struct CSVDialect: Sendable, Hashable {
    /// What stands between fields, an ASCII character.
    var delimiter = UInt8(ascii: ",")
    /// Whether a quotation mark at the start of a field lets it hold delimiters, line breaks and doubled quotation marks.
    var isQuoted = true
}
