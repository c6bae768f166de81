import ClearingProtocol
import GRDB

/// Walks the postings beside the journal: each entry has those of its body, and no others are there.
final class PostingsComparison: FinishedComparison {
    private let rows: RowCursor
    private var next: PostedLine?

    init(_ database: Database) throws {
        rows = try Row.fetchCursor(
            database,
            sql: "SELECT sequence, line, account, currency, amount FROM postings ORDER BY sequence, line"
        )
        next = try rows.next().map(PostedLine.init)
    }

    func apply(_ entry: JournalEntry, _ findings: inout VerificationFindings) throws {
        while let line = next, line.sequence < entry.sequence {
            findings.add(Self.failure(line.sequence, expected: nil, found: line))
            try advance()
        }
        for (index, posting) in entry.postings.enumerated() {
            let expected = PostedLine(posting, line: index + 1, of: entry.sequence)
            // A line before its turn is one too many; one past it means that the expected one is not there.
            while let line = next, line.sequence == entry.sequence, line.line < expected.line {
                findings.add(Self.failure(line.sequence, expected: nil, found: line))
                try advance()
            }
            let isThere = next?.sequence == expected.sequence && next?.line == expected.line
            if next != expected {
                findings.add(Self.failure(entry.sequence, expected: expected, found: isThere ? next : nil))
            }
            if isThere { try advance() }
        }
        while let line = next, line.sequence == entry.sequence {
            findings.add(Self.failure(line.sequence, expected: nil, found: line))
            try advance()
        }
    }

    func finish(_ findings: inout VerificationFindings) throws {
        while let line = next {
            findings.add(Self.failure(line.sequence, expected: nil, found: line))
            try advance()
        }
    }

    private func advance() throws {
        next = try rows.next().map(PostedLine.init)
    }

    private static func failure(_ sequence: Int, expected: PostedLine?, found: PostedLine?) -> VerificationFailure {
        VerificationFailure(
            sequence: sequence,
            subject: "a row of postings",
            expected: expected?.description ?? "absent",
            found: found?.description ?? "absent"
        )
    }
}
