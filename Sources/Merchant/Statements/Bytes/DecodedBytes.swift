#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The UTF-8 of text in another encoding.
final class DecodedBytes: ByteSource {
    private let source: any ByteSource
    private let file: String
    private let encoding: TextEncoding
    private let converter: iconv_t
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: FileBytes.chunk, alignment: 16)
    private var unread = 0..<0
    private var consumed = 0
    private var isAtEnd = false
    private var spilt: ArraySlice<UInt8> = []

    /// As many bytes as the longest character of UTF-8 has, and two such where one code stands for two characters.
    private static let longestCharacter = 8

    init(_ source: any ByteSource, file: String, encoding: TextEncoding) throws(StatementError) {
        self.source = source
        self.file = file
        self.encoding = encoding
        let converter = iconv_open("UTF-8", encoding.rawValue)
        guard let converter, Int(bitPattern: converter) != -1 else {
            throw StatementError(
                .unreadable,
                file: file,
                reason: "it is written in \(encoding.rawValue), which this system cannot decode",
                mend: "Convert the file to UTF-8 and give that."
            )
        }
        self.converter = converter
    }

    deinit {
        iconv_close(converter)
        input.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        if !spilt.isEmpty { return pourSpilt(into: buffer) }
        while true {
            if unread.isEmpty || needsMore { try refill() }
            if unread.isEmpty { return 0 }
            let written = try convert(into: buffer)
            if written > 0 { return written }
            if buffer.count < Self.longestCharacter {
                // A character that does not fit is given in pieces.
                let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.longestCharacter, alignment: 1)
                defer { room.deallocate() }
                spilt = Array(room[..<(try convert(into: room))])[...]
                if !spilt.isEmpty { return pourSpilt(into: buffer) }
            }
        }
    }

    private func pourSpilt(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = spilt.prefix(buffer.count)
        part.withUnsafeBytes { buffer.copyMemory(from: $0) }
        spilt = spilt.dropFirst(part.count)
        return part.count
    }

    /// Whether what is left over is the beginning of a character.
    private var needsMore = false

    private func refill() throws(StatementError) {
        let rest = UnsafeRawBufferPointer(rebasing: input[unread])
        input.copyMemory(from: rest)
        let room = UnsafeMutableRawBufferPointer(rebasing: input[rest.count...])
        let count = isAtEnd ? 0 : try source.read(into: room)
        isAtEnd = count == 0
        guard !isAtEnd || rest.isEmpty else { throw .cutOff(file) }
        unread = 0..<rest.count + count
        needsMore = false
    }

    private func convert(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        var from = input.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + unread.lowerBound }
        var left = unread.count
        var to = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = buffer.count
        let result = iconv(converter, &from, &left, &to, &room)
        let failure = result == -1 ? errno : 0
        consumed += unread.count - left
        unread = unread.upperBound - left..<unread.upperBound
        if failure == EILSEQ { throw undecodable() }
        needsMore = failure == EINVAL
        return buffer.count - room
    }

    private func undecodable() -> StatementError {
        StatementError(
            .unparsedRow,
            file: file,
            reason: "byte \(consumed + 1) is no \(encoding.rawValue) text"
        )
    }
}
