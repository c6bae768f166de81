/// How a table that follows from the journal is laid down.
struct TableLayout: Sendable {
    /// One column: its name, and its type with what the database checks.
    struct Column: Sendable {
        let name: String
        let definition: String
    }

    /// The table's name.
    let name: String
    /// The columns, in the order in which rows are read and written.
    let columns: [Column]
    /// The names of the columns by which a row is found.
    let key: [String]
    /// The place among the columns of the one by which the rows stand in the file, when that is not the key.
    let rowidColumn: Int?
    /// What lays the table down.
    let creation: String
    /// What reads the row of a key.
    let selection: String
    /// What adds a row of a key that no row has.
    let insertion: String
    /// What puts a row in the place of the one with the same key, or adds it.
    let replacement: String

    /// A layout.
    ///
    /// - Parameters:
    ///   - rowid: the column by which the rows stand in the file when the key is not to be that; it never changes.
    ///   - more: further columns, which several tables share.
    ///   - constraints: what the database checks of a row as a whole, as it stands in `CREATE TABLE`.
    ///   - attachments: the table's indexes and triggers, each a whole statement.
    init(
        _ name: String,
        key: [String],
        rowid: String? = nil,
        columns ownColumns: KeyValuePairs<String, String>,
        more: KeyValuePairs<String, String> = [:],
        constraints: [String] = [],
        attachments: [String] = []
    ) {
        self.name = name
        let columns = Array(ownColumns) + Array(more)
        self.columns = columns.map { Column(name: $0.key, definition: $0.value) }
        self.key = key
        rowidColumn = rowid.flatMap { rowid in columns.firstIndex { $0.key == rowid } }
        let names = columns.map(\.key)
        let keyList = key.joined(separator: ", ")
        let lines =
            columns.map { "\($0.key) \($0.value)" }
            + (rowid.map { ["PRIMARY KEY (\($0))", "UNIQUE (\(keyList))"] } ?? ["PRIMARY KEY (\(keyList))"])
            + constraints
        // A table whose key is not one integer is its own index: one tree instead of two.
        let isRowIdentified =
            rowid != nil || key.count == 1 && columns.contains { $0.key == key[0] && $0.value.hasPrefix("INTEGER") }
        let options = isRowIdentified ? "STRICT" : "STRICT, WITHOUT ROWID"
        let table = "CREATE TABLE \(name) (\n    \(lines.joined(separator: ",\n    "))\n) \(options)"
        creation = ([table] + attachments).joined(separator: ";\n")
        let list = names.joined(separator: ", ")
        selection = "SELECT \(list) FROM \(name) WHERE \(key.map { "\($0) = ?" }.joined(separator: " AND "))"
        let changes = names.filter { !key.contains($0) && $0 != rowid }.map { "\($0) = excluded.\($0)" }.joined(
            separator: ", "
        )
        insertion = "INSERT INTO \(name) (\(list)) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))"
        replacement = "\(insertion) ON CONFLICT (\(keyList)) DO UPDATE SET \(changes)"
    }
}
