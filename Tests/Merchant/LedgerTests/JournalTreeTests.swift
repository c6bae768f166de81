import ClearingProtocol
import GRDB
import Testing
import Timekeeping
import TransparencyLog

@testable import Ledger

@Suite struct JournalTreeTests {
    @Test func `beyond the smallest kept subtrees the head of every size is what the leaves give`() throws {
        let shop = try Self.longLife(entries: 1_100)
        try shop.ledger.read { view throws in
            let leaves = try Row.fetchAll(view.database, sql: "SELECT leaf FROM journal ORDER BY sequence")
                .map { try #require(MerkleHash($0.bytes("leaf"))) }
            var frontier = MerkleFrontier()
            for (index, leaf) in leaves.enumerated() {
                frontier.append(leaf)
                guard index % 37 == 0 || (250...260).contains(index % 512) || index == leaves.count - 1 else {
                    continue
                }
                #expect(try view.treeHead(size: index + 1).root == frontier.root.bytes)
            }
            let kept = try Int.fetchOne(view.database, sql: "SELECT count(*) FROM tree WHERE level < 8")
            #expect(kept == 0 && leaves.count > 1_024)
        }
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test(arguments: [
        ("DELETE FROM tree WHERE level = 9", "a row of tree"),
        ("UPDATE tree SET hash = zeroblob(32) WHERE level = 8 AND position = 1", "a row of tree"),
        ("UPDATE tree_edge SET size = size - 1", "a row of tree_edge"),
    ])
    func `a kept subtree that is not the leaves' is found`(sql: String, subject: String) throws {
        let shop = try Self.longLife(entries: 520)
        try shop.tamper { try $0.execute(sql: sql) }
        #expect(try shop.ledger.verify().failure?.subject == subject)
    }

    @Test func `nothing is appended to a tree that is not as large as the journal`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.tamper { try $0.execute(sql: "UPDATE tree_edge SET size = 1, peaks = zeroblob(32)") }
        let copy = try shop.killed()
        defer { copy.remove() }
        let ledger = try Ledger.openForWriting(copy, program: "test")
        let shift = try ShiftOpened(
            number: 1,
            businessDay: BusinessDay(year: 2026, month: 11, day: 22),
            float: Shop.yuan(0)
        )
        #expect(throws: LedgerError.self) { try ledger.write(actor: "Li") { try $0.append(.shiftOpened(shift)) } }
        #expect(try ledger.read { try $0.entryCount() } == 2)
    }

    private static func longLife(entries: Int) throws -> Shop {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let reference = try shop.attempt("LONG")
        try shop.ledger.write(actor: "Li") { transaction throws in
            for number in 0..<entries - 5 {
                try transaction.append(.attemptPresented(AttemptPresented(reference: reference, code: "C\(number)")))
            }
        }
        return shop
    }
}
