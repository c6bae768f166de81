/// A form of statement: what it is called, and who reads it.
struct StatementForm: Sendable {
    /// What it is called where a file is of no form that is known.
    let name: String
    /// The reader, when the beginning shows that the file is of the form.
    let reader: @Sendable (StatementHead) throws(StatementError) -> (any StatementReader)?

    init(_ name: String, reader: @escaping @Sendable (StatementHead) throws(StatementError) -> (any StatementReader)?) {
        self.name = name
        self.reader = reader
    }
}
