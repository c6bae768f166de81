/// Reads comma-separated values (RFC 4180) record by record, in the memory of its longest record.
///
/// Fields are ranges of the buffer: a column that nobody looks at costs nothing. Lines end with LF or CR LF. A quotation
/// mark within an unquoted field is a character like any other, and what follows a closing one belongs to the field, as
/// spreadsheets read it.
struct CSVReader: ~Copyable {
    /// The file as a sentence names it.
    let file: String
    /// The line of the file, from 1, on which the current record begins; after the last record, that of the end.
    private(set) var line = 0
    /// How many fields the current record has; an empty line is a record of one empty field.
    private(set) var count = 0
    /// Whether the current record was ended by a line break, not by the end of the file.
    private(set) var hasLineBreak = true

    /// A record longer than this is no record, but a quotation mark that was not meant.
    private static let longestRecord = 16 << 20

    private let source: StatementText
    private let dialect: CSVDialect
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * FileBytes.chunk, alignment: 16)
    private var unread = 0..<0
    private var isAtEnd = false
    private var nextLine = 1
    private var lineBreaks = 0
    private var fields = UnsafeMutableBufferPointer<Range<Int32>>.allocate(capacity: 64)
    private var escaped: [Int] = []

    init(_ source: StatementText, dialect: CSVDialect = CSVDialect()) {
        self.source = source
        self.dialect = dialect
        file = source.name
    }

    deinit {
        buffer.deallocate()
        fields.deallocate()
    }

    /// Goes on to the next record.
    ///
    /// - Returns: Whether there is one.
    /// - Throws: ``StatementError``: what the source throws, or of the kind incomplete when a quotation mark is not
    ///   closed, or of the kind unparsed row when a record is longer than 16 MiB.
    mutating func next() throws(StatementError) -> Bool {
        line = nextLine
        while true {
            if let end = scan() {
                for place in escaped { fields[place] = unquoted(fields[place]) }
                nextLine += lineBreaks
                unread = end..<unread.upperBound
                return true
            }
            guard !isAtEnd else { break }
            try refill()
        }
        count = 0
        guard unread.isEmpty else {
            throw StatementError(
                .incomplete,
                file: file,
                line: line,
                reason: "a quotation mark that opens a field of this row is not closed before the file ends"
            )
        }
        return false
    }

    /// The SHA-256 of the whole file, packed as it is.
    func digest() throws(StatementError) -> String {
        try source.digest()
    }

    /// A field of the current record, empty where the record is shorter.
    func field(_ place: Int) -> FieldBytes {
        let range = place < count ? fields[place] : 0..<0
        return FieldBytes(start: bytes + Int(range.lowerBound), count: range.count)
    }

    /// Lets fields of the current record that follow each other be one field, with the delimiters between them.
    mutating func join(_ places: ClosedRange<Int>) {
        fields[places.lowerBound] = fields[places.lowerBound].lowerBound..<fields[places.upperBound].upperBound
        for place in places.upperBound + 1..<max(count, places.upperBound + 1) {
            fields[place - places.count + 1] = fields[place]
        }
        count -= places.count - 1
    }

    /// The fields of the current record as text.
    var strings: [String] { (0..<count).map { field($0).string } }

    /// Whether the current record is an empty line.
    var isBlank: Bool { count == 1 && field(0).trimmed.isEmpty }

    private var bytes: UnsafeMutablePointer<UInt8> {
        buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
    }

    /// Brings what is unread to the start of the buffer and reads on behind it.
    private mutating func refill() throws(StatementError) {
        let rest = unread.count
        guard rest <= Self.longestRecord else {
            throw StatementError(
                .unparsedRow,
                file: file,
                line: line,
                reason: "this row is longer than 16 MiB; a quotation mark in it may not be closed"
            )
        }
        if rest > buffer.count / 2 {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[unread]))
            buffer.deallocate()
            buffer = larger
        } else {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[unread]))
        }
        let read = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[rest...]))
        isAtEnd = read == 0
        unread = 0..<rest + read
    }
}

extension CSVReader {
    /// Finds the fields of the record at the start of what is unread.
    ///
    /// - Returns: Where the next record begins; nil when this one does not end in what is unread.
    private mutating func scan() -> Int? {
        let (bytes, end) = (UnsafePointer(bytes), unread.upperBound)
        let (delimiter, isQuoted) = (dialect.delimiter, dialect.isQuoted)
        var place = unread.lowerBound
        guard place < end else { return nil }
        var found = 0
        lineBreaks = 1
        escaped.removeAll(keepingCapacity: true)
        while true {
            var start = place
            var stop: Int
            if isQuoted, place < end, bytes[place] == UInt8(ascii: "\"") {
                guard let field = scanQuoted(from: &place, at: found) else { return nil }
                (start, stop) = (field.lowerBound, field.upperBound)
            } else {
                while place < end, bytes[place] != delimiter, bytes[place] != 0x0A { place += 1 }
                stop = place
            }
            let isLast = place == end || bytes[place] == 0x0A
            guard place < end || isAtEnd else { return nil }
            if isLast, place < end, stop == place, stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
            if found == fields.count { reserveFields() }
            fields[found] = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: stop)
            found += 1
            if isLast { break }
            place += 1
        }
        count = found
        hasLineBreak = place < end
        return min(place + 1, end)
    }

    /// Finds the end of a field that begins with a quotation mark.
    ///
    /// - Returns: The field without its marks; or from behind the first mark on, and kept in mind for being unquoted
    ///   once the record is whole, where it has other marks or something behind the closing one.
    private mutating func scanQuoted(from place: inout Int, at number: Int) -> Range<Int>? {
        let (bytes, end, mark) = (UnsafePointer(bytes), unread.upperBound, UInt8(ascii: "\""))
        let start = place + 1
        var isEscaped = false
        place = start
        while true {
            while place < end, bytes[place] != mark {
                if bytes[place] == 0x0A { lineBreaks += 1 }
                place += 1
            }
            guard place + 1 < end || (isAtEnd && place < end) else { return nil }
            guard place + 1 < end, bytes[place + 1] == mark else { break }
            isEscaped = true
            place += 2
        }
        let close = place
        place += 1
        while place < end, bytes[place] != dialect.delimiter, bytes[place] != 0x0A { place += 1 }
        let isBare =
            place == close + 1
            || (place == close + 2 && place < end && bytes[place] == 0x0A && bytes[close + 1] == 0x0D)
        if !isEscaped, isBare { return start..<close }
        escaped.append(number)
        return start..<place
    }

    private mutating func reserveFields() {
        let larger = UnsafeMutableBufferPointer<Range<Int32>>.allocate(capacity: fields.count * 2)
        _ = larger.update(fromContentsOf: fields)
        fields.deallocate()
        fields = larger
    }

    /// A field from behind its first quotation mark on: doubled marks become one, the closing one falls away.
    private func unquoted(_ field: Range<Int32>) -> Range<Int32> {
        let (bytes, mark) = (bytes, UInt8(ascii: "\""))
        var (from, to) = (Int(field.lowerBound), Int(field.lowerBound))
        var isOpen = true
        while from < field.upperBound {
            if isOpen, bytes[from] == mark {
                from += 1
                guard from < field.upperBound, bytes[from] == mark else {
                    isOpen = false
                    continue
                }
            }
            bytes[to] = bytes[from]
            (from, to) = (from + 1, to + 1)
        }
        return field.lowerBound..<Int32(to)
    }
}

extension CSVReader {
    /// Goes on to the next record that is no empty line.
    ///
    /// - Returns: Whether there is one.
    mutating func nextWithContent() throws(StatementError) -> Bool {
        while try next() {
            if !isBlank { return true }
        }
        return false
    }
}
