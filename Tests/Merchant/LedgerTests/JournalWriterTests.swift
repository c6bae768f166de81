import ClearingProtocol
import GRDB
import Testing
import Timekeeping

@testable import Ledger

/// What follows from the journal is written later than the journal: it must not matter how much later.
@Suite struct JournalWriterTests {
    @Test(arguments: [0, 1, 3, 8_192])
    func `what follows is the same however many rows wait in memory`(rowsInMemory: Int) throws {
        let shop = try Shop()
        try shop.day()
        let entries = try shop.ledger.read { view throws in
            try (1...view.entryCount()).map { try #require(try view.entry($0)) }
        }
        let scratch = try DatabaseQueue()
        try LedgerSchema.bringUp(scratch)
        try scratch.write { database throws in
            let writer = JournalWriter(database, rowsInMemory: rowsInMemory)
            for entry in entries {
                #expect(try writer.nextSequence() == entry.sequence)
                try writer.write(entry, body: entry.body, leaf: JournalEntry.leaf(of: entry.body))
            }
            try writer.writeWhatFollows()
        }
        for table in ["postings", "tree_edge", "search_terms", SearchIndex.waiting] + ProjectedTables.names {
            let sql = "SELECT * FROM \(table) ORDER BY 1, 2"
            let expected = try shop.ledger.read { try Row.fetchAll($0.database, sql: sql) }
            #expect(try scratch.read { try Row.fetchAll($0, sql: sql) } == expected, "\(table)")
        }
    }

    @Test func `what an entry made no other entry makes, whether it is remembered or not`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let reference = try shop.attempt("A-1")
        try shop.pay(reference)
        let facts = try shop.ledger.read { view throws in
            try [4, view.entryCount()].map { try #require(try view.entry($0)).fact }
        }
        #expect(facts.map(\.kind) == [.attemptCreated, .paymentAccepted])
        let copy = try shop.killed()
        defer { copy.remove() }
        for ledger in [shop.ledger, try Ledger.openForWriting(copy, program: "test")] {
            let count = try ledger.read { try $0.entryCount() }
            for fact in facts {
                #expect(throws: LedgerError.self) { try ledger.write(actor: "Li") { try $0.append(fact) } }
            }
            #expect(try ledger.read { try $0.entryCount() } == count)
            #expect(try ledger.verify(isRebuilding: true).isSound)
        }
    }

    @Test func `within a transaction the rows are as they will be`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let reference = AttemptReference(order: "A-1", attempt: 1)
        let attempt = AttemptCreated(
            reference: reference,
            amount: Shop.yuan(1_250),
            note: nil,
            idempotencyKey: "key-A-1",
            expiresAt: shop.clock.now.adding(seconds: 300)
        )
        try shop.ledger.write(actor: "Li") { transaction throws in
            let view = transaction.view
            #expect(try view.attempt(reference) == nil)
            try transaction.append(.attemptCreated(attempt))
            #expect(try view.attempt(reference)?.state == .created)
            try transaction.append(.attemptPresented(AttemptPresented(reference: reference, code: "A")))
            #expect(try view.attempt(reference)?.state == .presented)
            try transaction.append(.attemptClosed(AttemptClosed(reference: reference, state: .cancelled)))
            #expect(try view.attempt(reference)?.state == .cancelled)
            #expect(try view.treeHead(size: view.entryCount()).size == 6)
        }
        #expect(try shop.ledger.verify(isRebuilding: true).isSound)
    }
}
