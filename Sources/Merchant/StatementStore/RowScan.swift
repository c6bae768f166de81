import GRDB
import GRDBSQLite

/// Reads rows, taking their values straight from SQLite, as ``RowInsertion`` gives them.
struct RowScan {
    private let statement: Statement

    /// - Parameter sql: a selection with a question mark for each argument.
    init(_ database: Database, sql: String, arguments: StatementArguments) throws {
        statement = try database.makeStatement(sql: sql)
        try statement.setArguments(arguments)
    }

    /// Stops at each row, whose values can be asked for until the next one.
    func forEach(_ body: () throws -> Void) throws {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        while true {
            let code = sqlite3_step(handle)
            guard code != SQLITE_DONE else { return }
            guard code == SQLITE_ROW else {
                let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
            }
            try body()
        }
    }

    /// A number of the row, 0 where there is none.
    func number(_ place: CInt) -> Int64 { sqlite3_column_int64(statement.sqliteStatement, place) }

    /// A number of the row.
    func optionalNumber(_ place: CInt) -> Int64? { hasValue(place) ? number(place) : nil }

    /// Whether the row has a value there.
    func hasValue(_ place: CInt) -> Bool { sqlite3_column_type(statement.sqliteStatement, place) != SQLITE_NULL }

    /// A text of the row in UTF-8, empty where there is none.
    func bytes(_ place: CInt) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_text(statement.sqliteStatement, place)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement.sqliteStatement, place)))
    }

    /// A text of the row, empty where there is none.
    func text(_ place: CInt) -> String { String(decoding: bytes(place), as: UTF8.self) }
}
