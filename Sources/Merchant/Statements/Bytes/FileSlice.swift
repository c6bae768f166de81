/// A part of a file, read from its start.
final class FileSlice: ByteSource {
    private let file: FileBytes
    private var offset: Int
    private let end: Int

    init(_ file: FileBytes, from start: Int, length: Int) {
        self.file = file
        offset = start
        end = start + length
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        let bytes = try file.bytes(at: offset, count: min(buffer.count, end - offset, FileBytes.chunk))
        bytes.withUnsafeBytes { buffer.copyMemory(from: $0) }
        offset += bytes.count
        return bytes.count
    }
}
