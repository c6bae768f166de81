import Money

/// A payer's word that a merchant be paid whose code hangs at the counter.
public struct StaticPayment: JSONMessage {
    /// The amount that the payer typed, and the PIN where it needs one.
    public let payment: WalletPayment
    /// The terminal that is to hear of it, if the code names one; the merchant's first otherwise.
    public let terminal: String?
    /// The payer's words to the merchant, if any.
    public let note: String?

    /// A payer's word.
    public init(payment: WalletPayment, terminal: String? = nil, note: String? = nil) {
        self.payment = payment
        self.terminal = terminal
        self.note = note
    }

    public init(from reader: JSONReader) throws(JSONError) {
        payment = try WalletPayment(from: reader)
        guard payment.amount.minorUnits > 0 else {
            throw try reader.member("amount").refused("\(payment.amount.minorUnits)", "more than 0 minor units")
        }
        terminal = try reader.optional("terminal")?.string(longest: 32)
        note = try reader.optional("note")?.string(longest: 64)
    }

    public var json: JSONValue {
        guard case .object(var members) = payment.json else { return .null }
        members["terminal"] = terminal.map(JSONValue.string)
        members["note"] = note.map(JSONValue.string)
        return .object(members)
    }
}
