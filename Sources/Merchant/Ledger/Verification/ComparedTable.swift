import GRDB

/// One projected table of the file while the journal is replayed beside it.
///
/// In memory are only the rows in flight: those that the replay has changed and that are not, as of here, what the
/// file holds. A row that was found equal is let go, and only such a row may be taken from the file as the state before.
final class ComparedTable<Projected: ProjectedRow> {
    private struct Pending {
        let row: Projected
        let stored: Projected?
        let changedBy: Int
    }

    private let database: Database
    private let stored: StoredRows<Projected>
    private var pending: [Projected.Key: Pending] = [:]
    private var proved = ProvedRows<Projected>()
    private var made = 0

    init(_ database: Database) throws {
        self.database = database
        stored = try StoredRows(database)
    }

    /// - Parameter sequence: the entry that asks.
    func row(_ key: Projected.Key, by sequence: Int) throws -> Projected? {
        if let pending = pending[key] { return pending.row }
        guard let stored = try stored.row(key, by: sequence), proved.contains(stored) else { return nil }
        return stored
    }

    /// - Parameter sequence: the entry that makes or changes the row.
    func put(_ row: Projected, by sequence: Int) throws {
        let key = row.key
        if let known = pending[key] {
            if known.stored == row {
                proved.insert(row)
                pending[key] = nil
            } else {
                pending[key] = Pending(row: row, stored: known.stored, changedBy: sequence)
            }
            return
        }
        let stored = try stored.row(key, by: sequence)
        if stored.map(proved.contains) != true { made += 1 }
        if stored == row {
            proved.insert(row)
        } else {
            pending[key] = Pending(row: row, stored: stored, changedBy: sequence)
        }
    }
}

extension ComparedTable: FinishedComparison {
    func finish(_ findings: inout VerificationFindings) throws {
        for row in pending.values.sorted(by: { $0.changedBy < $1.changedBy }) {
            findings.add(Self.failure(row.changedBy, expected: row.row, found: row.stored))
        }
        let name = Projected.layout.name
        let missing = pending.values.count { $0.stored == nil }
        guard try Int.fetchOne(database, sql: "SELECT count(*) FROM \(name)") != made - missing else { return }
        let columns = Projected.layout.columns.map(\.name).joined(separator: ", ")
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM \(name)")
        while let row = try rows.next() {
            let stored = try Projected(row)
            guard !proved.contains(stored), pending[stored.key] == nil else { continue }
            findings.add(Self.failure(stored.madeBy, expected: nil, found: stored))
        }
    }

    private static func failure(_ sequence: Int?, expected: Projected?, found: Projected?) -> VerificationFailure {
        VerificationFailure(
            sequence: sequence,
            subject: "a row of \(Projected.layout.name)",
            expected: text(expected),
            found: text(found)
        )
    }

    private static func text(_ row: Projected?) -> String {
        guard let row else { return "absent" }
        return zip(Projected.layout.columns, row.values).map { "\($0.name) \($1.shown)" }.joined(separator: ", ")
    }
}
