/// One term of the search index: a field and a text of small letters and digits in it.
struct SearchTerm: Sendable, Hashable {
    let field: SearchField
    let text: String

    init(_ field: SearchField, _ text: String) {
        self.field = field
        self.text = text
    }

    /// The term of a token, or `nil` when it is of no field.
    init?(token: Substring) {
        guard let field = SearchField(rawValue: String(token.prefix(1))) else { return nil }
        self.init(field, String(token.dropFirst()))
    }

    /// The term as FTS5 keeps it: one token of its tokenizer `ascii`, which knows no syntax in it.
    var token: String { field.rawValue + text }

    /// The term of an attempt that ended without a payment.
    static let unpaid = SearchTerm(.unpaid, "1")
}
