import ClearingProtocol
import GRDB

/// What finds a row of a projected table.
protocol ProjectionKey: Sendable, Hashable {
    /// The values of the key's columns, in the order of ``TableLayout/key``.
    var values: [DatabaseValue] { get }
}

extension String: ProjectionKey {
    var values: [DatabaseValue] { [databaseValue] }
}

extension Int: ProjectionKey {
    var values: [DatabaseValue] { [databaseValue] }
}

extension AttemptReference: ProjectionKey {
    var values: [DatabaseValue] { [order.databaseValue, attempt.databaseValue] }
}
