public import QRSymbols

/// A report on paper: of a shift, or of a day's reconciliation.
public struct ReportSlip: Sendable, Hashable {
    /// One line of it.
    public enum Line: Sendable, Hashable {
        /// A text in the middle, bold.
        case title(String)
        /// A text in the middle.
        case centred(String)
        /// What follows is about, bold.
        case heading(String)
        /// A text from the left.
        case text(String)
        /// What something is on the left, and what it says on the right.
        case pair(String, String)
        /// What something is on the left, and what several sides say on the right; below each other on narrow paper.
        case columns(String, [Cell])
        /// A line across the paper.
        case rule
    }

    /// What one side says.
    public struct Cell: Sendable, Hashable {
        /// What the side is called.
        public let title: String
        /// What it says.
        public let value: String

        /// What a side says.
        public init(_ title: String, _ value: String) {
            self.title = title
            self.value = value
        }
    }

    /// Its lines, from the top.
    public let lines: [Line]

    /// A slip.
    public init(lines: [Line]) {
        self.lines = lines
    }

    /// The slip as text in UTF-8, lines of so many columns.
    ///
    /// - Parameter columns: 32 for paper of 58 mm, 48 for 80 mm, 80 for a page; at least 16.
    public func text(columns: Int) -> String {
        let layout = ReceiptLayout(columns: max(16, columns), alphabet: .text)
        return elements.flatMap { layout.lines(of: $0) }.map { "\($0.text)\n" }.joined()
    }

    /// The slip in the commands of ESC/POS, from the printer's reset to the cut.
    ///
    /// - Throws: `QRError` never, for there is no symbol on it.
    public func commands(for printer: PrinterAbilities) throws(QRError) -> [UInt8] {
        try elements.commands(for: printer)
    }

    private var elements: [ReceiptElement] {
        lines.map { line in
            switch line {
            case .title(let text): .centred(text, .bold)
            case .centred(let text): .centred(text, .plain)
            case .heading(let text): .pair(text, "", .bold)
            case .text(let text): .text(text)
            case .pair(let name, let value): .pair(name, value)
            case .columns(let name, let cells): .columns(name, cells)
            case .rule: .rule
            }
        }
    }
}
