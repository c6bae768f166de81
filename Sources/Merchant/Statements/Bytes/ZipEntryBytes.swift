import CZlib

/// The bytes of a file in a ZIP archive, whose length and checksum are compared at its end.
final class ZipEntryBytes: ByteSource {
    private let source: any ByteSource
    private let entry: ZipEntry
    private let name: String
    private var checksum: UInt = 0
    private var length = 0

    init(_ entry: ZipEntry, of file: FileBytes, name: String) throws(StatementError) {
        self.entry = entry
        self.name = name
        let header = LittleEndianBytes(try file.bytes(at: entry.offset, count: 30))
        guard header.has([0x50, 0x4B, 0x03, 0x04], at: 0) else { throw .damaged(name) }
        let start = entry.offset + 30 + header.number(26, 2) + header.number(28, 2)
        let packed = FileSlice(file, from: start, length: entry.packedLength)
        source = entry.isDeflated ? try InflatedBytes(packed, file: name, wrapping: .none) : packed
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        let count = try source.read(into: buffer)
        length += count
        guard count > 0, length <= entry.length else {
            guard length == entry.length, UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
                throw .damaged(name)
            }
            return 0
        }
        let bytes = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        checksum = crc32(checksum, bytes, UInt32(count))
        return count
    }
}
