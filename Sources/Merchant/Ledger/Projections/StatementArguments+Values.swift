import GRDB

extension StatementArguments {
    /// Arguments that are database values already; made so because the initialiser for values of one type looks each of
    /// them up by a key path, which takes longer than most statements.
    init(databaseValues values: [DatabaseValue]) {
        self.init(values.map { $0 as (any DatabaseValueConvertible)? })
    }
}
