/// Reads a statement of any known form, whose form follows from its content.
///
/// Rows are handed on while the file is read, in flat memory. Only when ``read(_:)`` returns is the file known to be
/// whole: whoever takes the rows keeps them in a transaction and lets go of them when it throws.
public protocol StatementReader: Sendable {
    /// The form.
    var format: StatementFormat { get }

    /// Reads the file from its first byte to its last.
    ///
    /// - Parameter take: takes a row; what it throws is thrown on.
    /// - Returns: what the whole file says of itself.
    /// - Throws: ``StatementError`` when the file is incomplete, doubled, truncated or altered, or a row is not what its
    ///   form says it must be.
    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary
}
