public import Timekeeping

/// What a whole statement says of itself, known once its last row is read.
public struct StatementSummary: Sendable, Hashable {
    /// Its form.
    public var format: StatementFormat
    /// Whose word it is.
    public var side: StatementFormat.Side
    /// The SHA-256 of the file's bytes, in hexadecimal: the same file has the same.
    public var digest: String
    /// Whose account it is of: the merchant's number at the host, or the account at the bank; where it tells.
    public var account: String?
    /// What it is called by whoever made it: a statement's number, a batch number; where it tells.
    public var name: String?
    /// The days that it covers, where it tells or its rows do.
    public var days: ClosedRange<BusinessDay>?
    /// How many rows it has.
    public var rows: Int

    /// A summary.
    public init(
        format: StatementFormat,
        side: StatementFormat.Side,
        digest: String,
        account: String? = nil,
        name: String? = nil,
        days: ClosedRange<BusinessDay>? = nil,
        rows: Int
    ) {
        self.format = format
        self.side = side
        self.digest = digest
        self.account = account
        self.name = name
        self.days = days
        self.rows = rows
    }
}
