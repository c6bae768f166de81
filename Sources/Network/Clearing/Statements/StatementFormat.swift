public import ClearingProtocol

/// The forms in which a statement is given out.
public enum StatementFormat: String, Sendable, Hashable, CaseIterable {
    /// The signed statement as canonical JSON.
    case json
    /// Comma-separated values (RFC 4180), one line for each movement.
    case csv
    /// A bank's statement (ISO 20022 camt.053.001.08).
    case camt053

    /// The media type.
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .csv: "text/csv"
        case .camt053: "application/xml"
        }
    }

    /// The bytes of a statement in this form: the same statement has the same bytes.
    public func bytes(of statement: Signed<MerchantStatement>) -> [UInt8] {
        switch self {
        case .json: statement.canonicalBytes
        case .csv: Array(StatementTable(statement: statement.message).text.utf8)
        case .camt053: Array(BankStatement(statement: statement.message).text.utf8)
        }
    }
}
