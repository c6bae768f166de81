import NIOCore

/// Cuts what a client sends into whole requests (HTTP/1.1 with Content-Length), byte for byte.
struct RequestCutter {
    private var pending = ByteBuffer()

    /// The requests that the bytes complete.
    mutating func feed(_ bytes: ByteBuffer) -> [ByteBuffer] {
        pending.writeImmutableBuffer(bytes)
        var requests: [ByteBuffer] = []
        while let length = requestLength(), let request = pending.readSlice(length: length) { requests.append(request) }
        return requests
    }

    private func requestLength() -> Int? {
        let text = String(decoding: pending.readableBytesView, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
        // What stands before a body is ASCII, so that characters are bytes.
        let head = text[..<end.upperBound]
        let lines = head.lowercased().split(separator: "\r\n")
        let field = lines.first { $0.hasPrefix("content-length:") }
        let body = field.flatMap { Int($0.dropFirst("content-length:".count).filter { $0 != " " }) } ?? 0
        let length = head.utf8.count + body
        return pending.readableBytes >= length ? length : nil
    }
}
