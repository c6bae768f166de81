/// Bytes that are in memory already.
final class MemoryBytes: ByteSource {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(buffer.count)
        part.withUnsafeBytes { buffer.copyMemory(from: $0) }
        rest = rest.dropFirst(part.count)
        return part.count
    }
}
