import ClearingProtocol
import GRDB
import TransparencyLog

/// Follows the journal entry by entry and holds all that the file keeps beside it against what the entries say.
struct JournalReplay {
    /// What does not hold.
    var findings = VerificationFindings()
    /// How many payments the entries record.
    private(set) var payments = 0

    private let tree: TreeComparison
    private let postings: PostingsComparison
    private var projection: Projection<ComparingProjectionStore>
    private var numbers = JournalNumbers()
    private var batches: BatchCheck
    private let database: Database
    // What follows from a broken entry cannot be told: the rows after it are checked by themselves only.
    private var isWhole = true
    private var expected = 1

    init(_ database: Database) throws {
        self.database = database
        tree = TreeComparison(database)
        postings = try PostingsComparison(database)
        projection = Projection(ComparingProjectionStore(database))
        batches = BatchCheck(database)
    }

    mutating func apply(_ number: Int, _ outcome: Result<CheckedEntry, VerificationFailure>) throws {
        if number != expected {
            fail(
                VerificationFailure(
                    sequence: expected,
                    subject: "its number",
                    expected: "\(expected)",
                    found: "\(number)"
                )
            )
        }
        expected = number + 1
        switch outcome {
        case .failure(let failure): fail(failure)
        case .success(let checked): if isWhole { try follow(checked) }
        }
    }

    private mutating func fail(_ failure: VerificationFailure) {
        findings.add(failure)
        isWhole = false
    }

    private mutating func follow(_ checked: CheckedEntry) throws {
        let entry = checked.entry
        batches.apply(entry, after: tree.frontier, &findings)
        if case .paymentAccepted = entry.fact { payments += 1 }
        try tree.apply(checked.leaf, &findings)
        try postings.apply(entry, &findings)
        numbers.apply(entry, leaf: checked.leaf, &findings)
        do {
            projection.store.sequence = entry.sequence
            try projection.apply(entry, leaf: checked.leaf)
        } catch {
            fail(
                VerificationFailure(
                    sequence: entry.sequence,
                    subject: "what it records",
                    expected: "possible after the entries before it",
                    found: "\(error)"
                )
            )
        }
    }

    private var head: TreeHead { TreeHead(tree.frontier) }

    /// Names what is left over.
    ///
    /// - Parameter search: what the search index holds.
    mutating func finish(search: () throws -> SearchContent) throws {
        guard isWhole else { return }
        try projection.store.finish(search(), &findings)
        try postings.finish(&findings)
        try tree.finish(&findings)
    }

    func report() throws -> VerificationReport {
        VerificationReport(
            entries: tree.frontier.size,
            payments: payments,
            batches: batches.count,
            checkpoints: batches.checkpoints,
            head: head,
            failures: findings.byEntry,
            furtherFailures: findings.further,
            explanations: findings.isEmpty ? try OrderExplanations(database).all() + batches.explanations : []
        )
    }
}
