import GRDB
import GRDBSQLite

/// Inserts rows, handing their values straight to SQLite: a statement may have a million rows, and to box each value
/// would take longer than to store it.
struct RowInsertion {
    private let statement: Statement
    private var place: CInt = 0

    // SQLite copies the text, which is gone when the call returns.
    private static let isCopied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// - Parameter sql: an insertion with a question mark for each value.
    init(_ database: Database, sql: String) throws {
        statement = try database.makeStatement(sql: sql)
    }

    /// Gives the next value.
    mutating func add(_ number: Int64?) {
        place += 1
        if let number {
            sqlite3_bind_int64(statement.sqliteStatement, place, number)
        } else {
            sqlite3_bind_null(statement.sqliteStatement, place)
        }
    }

    /// Gives the next value.
    mutating func add(_ text: String?) {
        place += 1
        guard var text else {
            sqlite3_bind_null(statement.sqliteStatement, place)
            return
        }
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                let length = CInt(clamping: characters.count)
                // Without an address, SQLite would take an empty text for no text.
                guard let start = characters.baseAddress else {
                    sqlite3_bind_text(statement.sqliteStatement, place, "", 0, Self.isCopied)
                    return
                }
                sqlite3_bind_text(statement.sqliteStatement, place, start, length, Self.isCopied)
            }
        }
    }

    /// Inserts the row of the values that were given.
    mutating func insert() throws {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        place = 0
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else {
            let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }
}
