/// The UTF-8 text of a statement, read once from its first byte to its last.
final class StatementText: ByteSource {
    /// The file as a sentence names it.
    let name: String

    private let source: any ByteSource
    private let file: FileBytes
    private var isAtStart = true

    init(_ source: any ByteSource, of file: FileBytes, name: String) {
        self.source = source
        self.file = file
        self.name = name
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        guard isAtStart else { return try source.read(into: buffer) }
        isAtStart = false
        let head = try source.bytes(upTo: min(buffer.count, FileBytes.chunk))
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = head.starts(with: mark) ? head.dropFirst(mark.count) : head[...]
        guard !text.isEmpty || head.isEmpty else { return try source.read(into: buffer) }
        text.withUnsafeBytes { buffer.copyMemory(from: $0) }
        return text.count
    }

    /// The SHA-256 of the file as it lies on the disk, packed as it is.
    func digest() throws(StatementError) -> String {
        try file.digest()
    }
}
