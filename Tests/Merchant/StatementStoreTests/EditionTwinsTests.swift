import GRDB
import Testing

@testable import StatementStore

/// An edition of a million rows is held against another one of as many.
@Suite struct EditionTwinsTests {
    private func plan(of sql: String, _ arguments: StatementArguments = []) throws -> [String] {
        let queue = try DatabaseQueue()
        try StatementSchema.migrator.migrate(queue)
        return try queue.writeWithoutTransaction { database in
            try database.execute(sql: EditionTwins.tables)
            let steps = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments)
            return steps.map { $0["detail"] }
        }
    }

    @Test(arguments: EditionTwins.atHosts + EditionTwins.atBanks)
    func `each row finds its twin by an index`(_ likeness: EditionTwins.Likeness) throws {
        let plan = try plan(of: EditionTwins.pairing(likeness))
        #expect(plan.contains { $0.hasPrefix("SEARCH new ") && $0.contains("(is_new=? AND words=? AND turn=?)") })
        #expect(!plan.contains { $0.hasPrefix("SCAN") })
    }

    @Test func `a row that is put aside finds its successor by an index`() throws {
        let plan = try plan(of: EarlierEditions.withdrawal, [1, "[]", false, 0, 1])
        let ofTwins = plan.filter { $0.contains("twins") }
        #expect(!ofTwins.isEmpty)
        #expect(ofTwins.allSatisfy { $0.contains("twins USING INTEGER PRIMARY KEY") })
    }
}
