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
        var written = 0
        while written == 0 {
            if unread.isEmpty || needsMore { try refill() }
            if unread.isEmpty { return 0 }
            written = try convert(into: buffer)
        }
        return written
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
            reason: "byte \(consumed + 1) is no \(encoding.rawValue) text",
            mend: StatementError.fetchAgain
        )
    }
}
