/// The lines of a file as bytes, in flat memory: where fields are so many bytes wide, text must not be decoded first.
struct RawLines {
    /// The line, from 1, that was given out last.
    private(set) var number = 0
    /// Whether that line was ended by a line break, not by the end of the file.
    private(set) var hasLineBreak = true

    private let source: any ByteSource
    private let file: String
    private var buffer: [UInt8] = []
    private var start = 0

    /// Longer than any line of fixed width.
    private static let longest = 64 * 1024

    init(_ source: any ByteSource, file: String) {
        self.source = source
        self.file = file
    }

    /// The next line without its line break; nil at the end.
    ///
    /// - Throws: ``StatementError`` of the kind unparsed row when a line is longer than 64 KiB.
    mutating func next() throws(StatementError) -> ArraySlice<UInt8>? {
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                let line = buffer[start..<end]
                start = end + 1
                number += 1
                return line.last == 0x0D ? line.dropLast() : line
            }
            guard buffer.count - start <= Self.longest else {
                throw StatementError(
                    .unparsedRow,
                    file: file,
                    line: number + 1,
                    reason: "this line is longer than 64 KiB"
                )
            }
            let chunk = try source.bytes(upTo: FileBytes.chunk)
            buffer.removeSubrange(..<start)
            start = 0
            if chunk.isEmpty { break }
            buffer += chunk
        }
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        number += 1
        hasLineBreak = false
        return buffer[...]
    }
}
