/// Gives the bytes of a statement, one chunk after the other, so that a file of any size needs the same memory.
protocol ByteSource: AnyObject {
    /// Fills a buffer from its start, as far as there is something at hand.
    ///
    /// - Returns: How many bytes were written; 0 only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int
}

extension ByteSource {
    /// The next bytes, fewer than asked for only at the end.
    func bytes(upTo count: Int) throws(StatementError) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 1), alignment: 1)
        defer { buffer.deallocate() }
        var filled = 0
        while filled < count {
            let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count]))
            guard read > 0 else { break }
            filled += read
        }
        return Array(buffer[..<filled])
    }
}
