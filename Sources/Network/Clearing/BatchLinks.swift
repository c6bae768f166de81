import ClearingProtocol
import ClearingStore

/// Checks the links by which lines of a batch say which line of an earlier one they bring again.
final class BatchLinks {
    private let transaction: StoreTransaction
    private let batch: Batch
    private var known: [Int: [BatchLine]] = [:]

    init(transaction: StoreTransaction, batch: Batch) {
        self.transaction = transaction
        self.batch = batch
    }

    /// Whether a line names none, or one of an earlier batch that is about the same payment or refund.
    func hold(for line: BatchLine) throws -> Bool {
        guard let link = line.from else { return true }
        guard link.batch < batch.number else { return false }
        let lines = try lines(of: link.batch)
        return lines.indices.contains(link.line - 1) && lines[link.line - 1].payment == line.payment
    }

    private func lines(of number: Int) throws -> [BatchLine] {
        if let lines = known[number] { return lines }
        let record = try transaction.batch(number, of: batch.terminal)
        let lines = try record.map { record in
            try Problem.naming { () throws(JSONError) in try Signed<Batch>(parsing: record.bytes) }.message.lines
        }
        known[number] = lines ?? []
        return lines ?? []
    }
}
