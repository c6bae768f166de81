import GRDB

/// One transaction on the node's database. Its methods are the only SQL of the network's wing.
public struct StoreTransaction {
    let database: Database
    /// What is known without asking; `nil` where another state of the database is looked at.
    var memory: StoreMemory?

    func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> StoredRow? {
        let statement = try database.cachedStatement(sql: sql)
        return try Row.fetchOne(statement, arguments: arguments).map { StoredRow(row: $0, statement: statement) }
    }

    func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [StoredRow] {
        let statement = try database.cachedStatement(sql: sql)
        return try Row.fetchAll(statement, arguments: arguments).map { StoredRow(row: $0, statement: statement) }
    }

    func number(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }

    /// What is known under a name, or else what is read.
    func recall<Value: Sendable>(
        _ name: String,
        in place: WritableKeyPath<StoreMemory.Content, [String: Value]>,
        _ read: () throws -> Value?
    ) rethrows -> Value? {
        guard let memory else { return try read() }
        return try memory.recall(name, in: place, read)
    }
}
