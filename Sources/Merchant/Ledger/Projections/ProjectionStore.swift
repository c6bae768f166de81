/// Where the rows are that follow from the journal: the database, or what the verifier compares it with.
protocol ProjectionStore {
    /// The row of that key, or `nil`.
    mutating func row<Projected: ProjectedRow>(_ type: Projected.Type, _ key: Projected.Key) throws -> Projected?

    /// Puts a row in the place of the one with the same key, or adds it.
    mutating func put<Projected: ProjectedRow>(_ row: Projected) throws

    /// Lets the search find a document: it waits until the search is settled.
    mutating func index(_ document: SearchDocument) throws

    /// Takes the documents that wait into the index.
    mutating func settleSearch() throws
}
