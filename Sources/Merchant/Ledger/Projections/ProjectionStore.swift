/// Where the rows are that follow from the journal: the database, or what the verifier compares it with.
protocol ProjectionStore {
    /// The row of that key, or `nil`.
    mutating func row<Projected: ProjectedRow>(_ type: Projected.Type, _ key: Projected.Key) throws -> Projected?

    /// Adds a row that no entry before this one may have made.
    ///
    /// - Parameter subject: what the row is, for whoever reads the error.
    /// - Throws: ``LedgerError/damaged(_:)``, or the database's own error once it is written, when there is one.
    mutating func add<Projected: ProjectedRow>(_ row: Projected, _ subject: () -> String) throws

    /// Puts a row in the place of the one with the same key, or adds it.
    mutating func put<Projected: ProjectedRow>(_ row: Projected) throws

    /// Lets the search find a document: it waits until the search is settled.
    mutating func index(_ document: SearchDocument) throws

    /// Takes the documents that wait into the index.
    mutating func settleSearch() throws
}

extension ProjectionStore {
    mutating func add<Projected: ProjectedRow>(_ row: Projected, _ subject: () -> String) throws {
        guard try self.row(Projected.self, row.key) == nil else {
            throw LedgerError.damaged("an entry makes \(subject()), which is there already")
        }
        try put(row)
    }
}
