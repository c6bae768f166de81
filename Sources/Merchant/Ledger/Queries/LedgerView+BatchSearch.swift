import GRDB

extension LedgerView {
    /// The batch of that number, or `nil`.
    public func batch(_ number: Int) throws -> SealedBatch? {
        try Row.fetchOne(database, sql: Self.batchSQL, arguments: [number]).map(SealedBatch.init)
    }

    /// The newest batch, or `nil` before the first.
    public func newestBatch() throws -> SealedBatch? {
        try Row.fetchOne(database, sql: Self.newestBatchSQL).map(SealedBatch.init)
    }

    /// The batch that a shift was sealed in, or `nil` while it is open.
    ///
    /// - Complexity: O(log n) in the batches.
    public func batch(ofShift number: Int) throws -> SealedBatch? {
        guard let end = try shift(number)?.endSequence else { return nil }
        return try batch(covering: end - 1)
    }

    /// The batch that covers an entry of the journal, or `nil` while none does.
    ///
    /// Batches are numbered in the order of what they cover, so that halving their numbers finds it: there is no index of
    /// the entries.
    ///
    /// - Complexity: O(log n) in the batches.
    public func batch(covering sequence: Int) throws -> SealedBatch? {
        guard var high = try newestBatch()?.number else { return nil }
        var low = 1
        while low < high {
            let middle = low + (high - low) / 2
            if let next = try batch(from: middle), next.endSequence <= sequence {
                low = next.number + 1
            } else {
                high = middle
            }
        }
        return try batch(from: low).flatMap { ($0.firstSequence..<$0.endSequence).contains(sequence) ? $0 : nil }
    }

    /// The batch of that number or, without one, of the next.
    private func batch(from number: Int) throws -> SealedBatch? {
        try Row.fetchOne(database, sql: Self.batchFromSQL, arguments: [number]).map(SealedBatch.init)
    }

    static let batchSQL = "SELECT * FROM batches WHERE number = ?"
    static let newestBatchSQL = "SELECT * FROM batches ORDER BY number DESC LIMIT 1"
    static let batchFromSQL = "SELECT * FROM batches WHERE number >= ? ORDER BY number LIMIT 1"
}
