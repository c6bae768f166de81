import CZlib

/// What a deflated stream holds: a gzip file, or an entry of a ZIP archive.
final class InflatedBytes: ByteSource {
    /// What stands around the deflated stream.
    enum Wrapping {
        /// The head and foot of RFC 1952, whose checksum zlib compares; several members may follow each other.
        case gzip
        /// Nothing, as in a ZIP archive.
        case none

        fileprivate var windowBits: CInt {
            switch self {
            case .gzip: 15 + 16
            case .none: -15
            }
        }
    }

    private let source: any ByteSource
    private let file: String
    private let wrapping: Wrapping
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: FileBytes.chunk, alignment: 16)
    private var isAtEnd = false

    init(_ source: any ByteSource, file: String, wrapping: Wrapping) throws(StatementError) {
        self.source = source
        self.file = file
        self.wrapping = wrapping
        stream.initialize(to: z_stream())
        let size = CInt(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, wrapping.windowBits, ZLIB_VERSION, size) == Z_OK else { throw .damaged(file) }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        let room = min(buffer.count, Int(UInt32.max))
        stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room)
        while !isAtEnd, stream.pointee.avail_out == room {
            if stream.pointee.avail_in == 0 { try refill() }
            switch inflate(stream, Z_NO_FLUSH) {
            case Z_OK: continue
            case Z_STREAM_END: try endMember()
            default: throw .damaged(file)
            }
        }
        return room - Int(stream.pointee.avail_out)
    }

    private func refill() throws(StatementError) {
        let count = try source.read(into: input)
        guard count > 0 else { throw .cutOff(file) }
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
    }

    private func endMember() throws(StatementError) {
        isAtEnd = true
        guard wrapping == .gzip else { return }
        if stream.pointee.avail_in == 0 {
            let count = try source.read(into: input)
            guard count > 0 else { return }
            stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_in = UInt32(count)
        }
        guard inflateReset(stream) == Z_OK else { throw .damaged(file) }
        isAtEnd = false
    }
}

extension StatementError {
    /// A checksum or the structure of a compressed file does not hold.
    static func damaged(_ file: String) -> StatementError {
        StatementError(
            .altered,
            file: file,
            reason: "its compressed content is damaged or is not what its checksum says"
        )
    }
}
