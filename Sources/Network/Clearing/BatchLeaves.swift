import ClearingProtocol
import ClearingStore
import TransparencyLog

extension UnitOfWork {
    /// How many numbers stand in one leaf: 13 characters each with their marks, far below the largest leaf.
    static let numbersOfLeaf = 2_000

    /// Appends the leaves that say which payments, refunds and reversals a batch brought: its lines, without those that
    /// were not taken.
    ///
    /// - Parameter index: where the batch's own leaf stands, which is all there is of a batch without lines.
    func appendLines(_ lines: [BatchLine], of batch: Batch, leaf index: Int) throws {
        var first: Int?
        let numbers = lines.map(\.payment)
        for start in stride(from: 0, to: numbers.count, by: Self.numbersOfLeaf) {
            let part = numbers[start..<min(start + Self.numbersOfLeaf, numbers.count)]
            let position = try append(
                leaf: .batchLines,
                [
                    "terminal": .string(batch.terminal),
                    "number": .integer(Int64(batch.number)),
                    "from": .integer(Int64(start)),
                    "lines": .array(part.map(JSONValue.string)),
                ]
            )
            first = first ?? position
        }
        try transaction.set(linesIndex: first ?? index, ofBatch: batch.number, of: batch.terminal)
    }

    /// Gives the batches of a database of an earlier layout the leaves of their lines.
    func adoptBatches() throws {
        while let record = try transaction.batchWithoutLines() {
            let batch = try Problem.naming { () throws(JSONError) in try Signed<Batch>(parsing: record.bytes) }.message
            try appendLines(batch.lines, of: batch, leaf: record.receipt.message.logIndex)
        }
    }
}
