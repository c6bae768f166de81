extension JSONValue {
    /// The value that a JSON text spells.
    ///
    /// - Throws: ``JSONError/syntax(offset:reason:)`` when the text is not JSON, repeats a member, holds a fraction
    ///   or an integer past ``largestInteger``, or nests deeper than 32.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        self = try JSONDocument(parsing: bytes).value(at: 0)
    }

    /// The value that a JSON text spells; see ``init(parsing:)-([UInt8])``.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }
}
