import GRDB

extension Database {
    /// Runs a statement that is run again and again: compiling the journal's triggers takes longer than what they do.
    func executeCached(sql: String, arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
