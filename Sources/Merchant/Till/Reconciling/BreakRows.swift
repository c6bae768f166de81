public import Ledger
public import Statements

/// The rows behind a difference, side by side.
public struct BreakRows: Sendable, Hashable {
    /// A row of a statement, and the file in which it stands.
    public struct Told: Sendable, Hashable {
        /// The row.
        public let line: StatementLine
        /// The file, as whoever read it in named it.
        public let file: String

        /// A row.
        public init(_ line: StatementLine, file: String) {
            self.line = line
            self.file = file
        }
    }

    /// The tills' rows.
    public let ledger: [LedgerMovement]
    /// Clearing's rows or, of a payout, the bank's.
    public let other: [Told]

    /// Rows.
    public init(ledger: [LedgerMovement], other: [Told]) {
        self.ledger = ledger
        self.other = other
    }
}
