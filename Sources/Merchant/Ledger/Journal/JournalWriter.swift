import GRDB
import Timekeeping
import TransparencyLog

/// Puts entries into the database with everything that follows from them: their postings, which the database makes,
/// their places in the tree, and the projections.
///
/// One writer serves one transaction. The journal has an entry at once; what follows from it is in the database after
/// ``writeWhatFollows()``.
final class JournalWriter {
    private let database: Database
    private let tree: JournalTree
    private let store: DeferredProjectionStore
    private var projection: Projection<DeferredProjectionStore>
    // How far the journal is, and the edge of its tree; read when the first entry comes.
    private var frontier: MerkleFrontier?
    private var isBehind = false
    // What the transaction before left, until it is clear whether it still holds.
    private var remembered: WriterMemory?

    /// - Parameters:
    ///   - rowsInMemory: how many rows of a table wait to be written.
    ///   - memory: what the transaction before left.
    init(
        _ database: Database,
        rowsInMemory: Int = DeferredProjectionStore.rowsInMemory,
        memory: WriterMemory? = nil
    ) {
        remembered = memory
        self.database = database
        tree = JournalTree(database)
        store = DeferredProjectionStore(database, rowsInMemory: rowsInMemory)
        projection = Projection(store)
    }

    /// The number of the next entry.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when the tree is not as large as the journal.
    func nextSequence() throws -> Int {
        try edge().size + 1
    }

    /// The number and the business day of the shift that is open, or `nil`.
    func openShift() throws -> (number: Int, businessDay: BusinessDay)? {
        _ = try edge()
        return try projection.openShift().map { ($0.key, try BusinessDay(parsing: $0.businessDay)) }
    }

    /// Writes an entry whose number is ``nextSequence()``.
    func write(_ entry: JournalEntry, body: String, leaf: MerkleHash) throws {
        var frontier = try edge()
        try database.executeCached(
            sql: "INSERT INTO journal (sequence, recorded_at, kind, body, leaf) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                entry.sequence, entry.recordedAt.description, entry.fact.kind.rawValue, body, leaf.data,
            ]
        )
        isBehind = true
        try tree.keep(frontier.append(leaf))
        self.frontier = frontier
        try projection.apply(entry, leaf: leaf)
        if store.isFull { try writeWhatFollows() }
    }

    /// Brings the tree's edge and the projections up to the newest entry.
    func writeWhatFollows() throws {
        guard isBehind, let frontier else { return }
        try tree.setEdge(frontier)
        try store.write()
        isBehind = false
    }

    /// What the next transaction need not read again, once nothing is behind; `nil` when nothing was written.
    var memory: WriterMemory? {
        isBehind ? nil : frontier.map { WriterMemory(frontier: $0, rows: store.memory) }
    }

    private func edge() throws -> MerkleFrontier {
        if let frontier { return frontier }
        let count = try LedgerView(database).entryCount()
        if let remembered, remembered.frontier.size == count {
            store.remember(remembered.rows)
            self.remembered = nil
            frontier = remembered.frontier
            return remembered.frontier
        }
        let edge = try tree.edge()
        guard edge.size == count else {
            throw LedgerError.damaged("the tree has \(edge.size) leaves before entry \(count + 1)")
        }
        frontier = edge
        return edge
    }
}
