import Dispatch
import GRDB

/// The journal's rows in order, checked by themselves on the other cores while the caller follows what they say.
///
/// Only so many rows are in memory, however long the journal is.
struct JournalReadAhead {
    /// How many rows are checked at a time: enough that handing them over costs nothing beside checking them.
    private static let rowsPerChunk = 1_024
    /// How many chunks are read before the first of them is used.
    private static let chunksAhead = 4

    private let rows: RowCursor
    private let queue = DispatchQueue(label: "counterfoil.verify", attributes: .concurrent)

    init(_ database: Database) throws {
        rows = try Row.fetchCursor(database, sql: JournalRow.selection)
    }

    /// Hands every row's number and what became of it to `body`, in the order of the journal.
    func forEach(_ body: (Int, Result<CheckedEntry, VerificationFailure>) throws -> Void) throws {
        var chunks: [(numbers: [Int], chunk: JournalChunk)] = []
        var isAtEnd = false
        while !isAtEnd || !chunks.isEmpty {
            while !isAtEnd, chunks.count < Self.chunksAhead {
                let read = try next()
                isAtEnd = read.isEmpty
                if isAtEnd { break }
                let chunk = JournalChunk(read)
                queue.async { chunk.run() }
                chunks.append((read.map(\.sequence), chunk))
            }
            guard !chunks.isEmpty else { break }
            let (numbers, chunk) = chunks.removeFirst()
            for (number, outcome) in zip(numbers, chunk.outcome()) { try body(number, outcome) }
        }
    }

    private func next() throws -> [JournalRow] {
        var read: [JournalRow] = []
        read.reserveCapacity(Self.rowsPerChunk)
        while read.count < Self.rowsPerChunk, let row = try rows.next() { read.append(try JournalRow(row)) }
        return read
    }
}
