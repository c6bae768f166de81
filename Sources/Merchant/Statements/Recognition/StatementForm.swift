/// A form of statement: what it is looked for by, and who reads it.
struct StatementForm: Sendable {
    /// What a file of the form shows in its beginning, in words that go on after "looked for ".
    let sign: String
    /// The reader, when the beginning shows that the file is of the form.
    let reader: @Sendable (StatementHead) throws(StatementError) -> (any StatementReader)?

    init(_ sign: String, reader: @escaping @Sendable (StatementHead) throws(StatementError) -> (any StatementReader)?) {
        self.sign = sign
        self.reader = reader
    }
}
