import Dispatch

/// Reads rows on another core while the caller works on those before them.
///
/// Only so many rows are in memory, however many there are. Rows come in the order in which they are read, and an error
/// after the rows before it, as if the caller read them by itself.
enum ReadAhead {
    /// How many rows are handed over at a time: enough that it costs nothing beside reading them.
    private static let rowsPerParcel = 256

    /// Reads rows to their end.
    ///
    /// - Parameters:
    ///   - read: reads all rows and hands on each; it throws on what that throws.
    ///   - take: takes a row; what it throws is thrown on, once nobody reads any more.
    /// - Returns: what `read` does.
    /// - Throws: what either throws.
    static func forEach<Row: Sendable, End: Sendable>(
        of read: @escaping @Sendable (_ handOn: (Row) throws -> Void) throws -> End,
        _ take: (Row) throws -> Void
    ) throws -> End {
        let lane = ReadAheadLane<Row, End>()
        DispatchQueue(label: "counterfoil.read-ahead").async { send(along: lane, read) }
        do {
            while true {
                switch lane.next() {
                case .rows(let rows): for row in rows { try take(row) }
                case .end(let end): return try end.get()
                }
            }
        } catch {
            lane.abandon()
            throw error
        }
    }

    private static func send<Row, End>(
        along lane: ReadAheadLane<Row, End>,
        _ read: (_ handOn: (Row) throws -> Void) throws -> End
    ) {
        var rows: [Row] = []
        let end = Result {
            try read { row in
                rows.append(row)
                guard rows.count == rowsPerParcel else { return }
                try lane.send(rows)
                rows = []
                rows.reserveCapacity(rowsPerParcel)
            }
        }
        lane.end(after: rows, with: end)
    }
}
