import ClearingProtocol
import GRDB
import TransparencyLog

/// Holds the subtrees and the edge that are kept against those that the bodies give.
final class TreeComparison: FinishedComparison {
    /// The tree of the entries so far.
    private(set) var frontier = MerkleFrontier()
    private let database: Database
    private var kept = 0

    init(_ database: Database) {
        self.database = database
    }

    func apply(_ leaf: MerkleHash, _ findings: inout VerificationFindings) throws {
        for node in frontier.append(leaf) where node.place.level >= JournalTree.lowestLevel {
            let row = try Row.fetchOne(
                database.cachedStatement(sql: "SELECT hash FROM tree WHERE level = ? AND position = ?"),
                arguments: [node.place.level, node.place.position]
            )
            kept += row == nil ? 0 : 1
            compare("a row of tree", node.hash.bytes.hexadecimal, row?.bytes(at: 0).hexadecimal, &findings)
        }
    }

    func finish(_ findings: inout VerificationFindings) throws {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM tree") ?? 0
        compare("the number of rows of tree", "\(kept)", "\(count)", &findings)
        let edges = try Row.fetchAll(database, sql: "SELECT one, size, peaks FROM tree_edge").map { row in
            "\(row[0] as Int) \(row[1] as Int) \(row.bytes(at: 2).hexadecimal)"
        }
        let expected = "1 \(frontier.size) \(frontier.subtrees.flatMap(\.bytes).hexadecimal)"
        compare("a row of tree_edge", expected, edges.isEmpty ? nil : edges.joined(separator: "; "), &findings)
    }

    private func compare(
        _ subject: String,
        _ expected: String,
        _ found: String?,
        _ findings: inout VerificationFindings
    ) {
        guard expected != found else { return }
        let sequence = frontier.size
        findings.add(
            VerificationFailure(sequence: sequence, subject: subject, expected: expected, found: found ?? "absent")
        )
    }
}
