/// Gathers pieces of a text, so that a file is written a block at a time.
final class ExportSink {
    /// How many bytes have come.
    private(set) var bytes = 0
    private var block: [UInt8] = []
    private let take: ([UInt8]) throws -> Void

    private static let blockSize = 1 << 16

    /// - Parameter take: writes a block.
    init(_ take: @escaping ([UInt8]) throws -> Void) {
        self.take = take
    }

    /// Takes a piece.
    func write(_ text: String) throws {
        bytes += text.utf8.count
        block.append(contentsOf: text.utf8)
        if block.count >= Self.blockSize { try flush() }
    }

    /// Writes what has not been written.
    func flush() throws {
        defer { block.removeAll(keepingCapacity: true) }
        try take(block)
    }
}
