public import ClearingProtocol
public import Timekeeping

/// A statement of clearing or of a bank was read in, against which days are held from now on.
public struct StatementTaken: JSONMessage {
    /// The SHA-256 of the file, in hexadecimal.
    public let digest: String
    /// What the file was called.
    public let file: String
    /// Its form, such as `camt.053`.
    public let format: String
    /// How many rows it has.
    public let rows: Int
    /// The business days that it tells of, where it tells of any.
    public let days: ClosedRange<BusinessDay>?

    /// The longest name of a file, in Unicode scalars.
    public static let longestFile = 200

    /// A statement. Of a longer name of a file the end is kept, and no control character of it.
    public init(digest: String, file: String, format: String, rows: Int, days: ClosedRange<BusinessDay>?) {
        self.digest = digest
        let shown = file.unicodeScalars.filter { $0.properties.generalCategory != .control }
        self.file = String(String.UnicodeScalarView(shown.suffix(Self.longestFile)))
        self.format = format
        self.rows = rows
        self.days = days
    }

    public init(from reader: JSONReader) throws(JSONError) {
        digest = try reader.member("digest").string(longest: 64)
        file = try reader.member("file").string(longest: Self.longestFile)
        format = try reader.member("format").string(longest: 64)
        rows = Int(try reader.member("rows").integer(in: 0...JSONValue.largestInteger))
        let first = try reader.optional("first_day")?.businessDay()
        let last = try reader.optional("last_day")?.businessDay()
        days = if let first, let last, first <= last { first...last } else { nil }
    }

    public var json: JSONValue {
        .members([
            "digest": .string(digest),
            "file": .string(file),
            "format": .string(format),
            "rows": .integer(Int64(rows)),
            "first_day": days.map { .string($0.lowerBound.description) },
            "last_day": days.map { .string($0.upperBound.description) },
        ])
    }
}
