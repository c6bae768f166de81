public import Statements

/// A row that a later edition of its statement tells otherwise, or no more: kept, and matched no more.
public struct ReplacedLine: Sendable, Hashable {
    /// What the earlier edition says.
    public let line: StatementLine
    /// The file of the earlier edition.
    public let file: String
    /// The file of the later one.
    public let laterFile: String
    /// What the later edition says instead, or `nil` where it does not have the row.
    public let successor: StatementLine?
}
