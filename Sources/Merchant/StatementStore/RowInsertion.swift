import GRDB
import GRDBSQLite

/// Inserts rows, some at a time, handing their values straight to SQLite: a statement may have a million rows, and to box
/// each value or to begin anew with each row would take longer than to store it.
struct RowInsertion {
    private enum Value {
        case none
        case number(Int64)
        case text(Range<Int>)
    }

    /// How many rows SQLite inserts before it lets go of where it is in the table and its indexes.
    private static let rowsAtOnce = 32

    private let database: Database
    private let table: String
    private let columns: Int
    private let statement: Statement
    private var rows = 0
    private var values: [Value] = []
    private var texts: [UInt8] = []

    /// - Parameters:
    ///   - table: the table's name.
    ///   - columns: how many columns it has.
    init(_ database: Database, into table: String, columns: Int) throws {
        self.database = database
        self.table = table
        self.columns = columns
        statement = try Self.statement(database, table, columns, rows: Self.rowsAtOnce)
    }

    private static func statement(
        _ database: Database,
        _ table: String,
        _ columns: Int,
        rows: Int
    ) throws -> Statement {
        let row = "(" + repeatElement("?", count: columns).joined(separator: ", ") + ")"
        let all = repeatElement(row, count: rows).joined(separator: ", ")
        return try database.makeStatement(sql: "INSERT INTO \(table) VALUES \(all)")
    }

    /// Gives the next value of the row.
    mutating func add(_ number: Int64?) {
        values.append(number.map { .number($0) } ?? .none)
    }

    /// Gives the next value of the row.
    mutating func add(_ text: String?) {
        guard var text else {
            values.append(.none)
            return
        }
        let start = texts.count
        text.withUTF8 { texts.append(contentsOf: $0) }
        values.append(.text(start..<texts.count))
        // Without an address, SQLite would take an empty text for no text.
        texts.append(0)
    }

    /// Ends a row, whose values were given.
    mutating func endRow() throws {
        rows += 1
        if rows == Self.rowsAtOnce { try insert(by: statement) }
    }

    /// Inserts the rows that wait.
    mutating func finish() throws {
        guard rows > 0 else { return }
        try insert(by: Self.statement(database, table, columns, rows: rows))
    }

    private mutating func insert(by statement: Statement) throws {
        let handle = statement.sqliteStatement
        defer {
            sqlite3_reset(handle)
            rows = 0
            values.removeAll(keepingCapacity: true)
            texts.removeAll(keepingCapacity: true)
        }
        // The texts stay where they are until the rows are inserted, and SQLite looks at them no more then.
        let code = texts.withUnsafeBytes { bytes in
            for (place, value) in zip(CInt(1)..., values) { Self.bind(value, of: bytes, to: handle, place) }
            return sqlite3_step(handle)
        }
        guard code == SQLITE_DONE else {
            let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    private static func bind(
        _ value: Value,
        of texts: UnsafeRawBufferPointer,
        to handle: OpaquePointer,
        _ place: CInt
    ) {
        switch value {
        case .none: sqlite3_bind_null(handle, place)
        case .number(let number): sqlite3_bind_int64(handle, place, number)
        case .text(let range):
            let text = UnsafeRawBufferPointer(rebasing: texts[range]).assumingMemoryBound(to: CChar.self)
            sqlite3_bind_text(handle, place, text.baseAddress, CInt(clamping: text.count), nil)
        }
    }
}
