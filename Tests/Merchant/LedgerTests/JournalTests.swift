import ClearingProtocol
import Foundation
import GRDB
import Testing
import Timekeeping
import TransparencyLog

@testable import Ledger

@Suite struct JournalTests {
    @Test(arguments: [
        "UPDATE journal SET kind = 'gift' WHERE sequence = 1", "UPDATE journal SET leaf = zeroblob(32)",
        "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)", "DELETE FROM journal",
        "UPDATE OR REPLACE journal SET sequence = 2 WHERE sequence = 1",
        "UPDATE postings SET amount = amount + 1", "UPDATE postings SET account = 'assets:mine'",
        "DELETE FROM postings",
        "REPLACE INTO journal SELECT * FROM journal WHERE sequence = 2",
        "INSERT INTO journal SELECT 99, recorded_at, kind, body, leaf FROM journal WHERE sequence = 1",
        "INSERT INTO journal SELECT max(sequence) + 1, recorded_at, kind, body, leaf FROM journal",
        "INSERT INTO journal SELECT NULL, recorded_at, kind, body, leaf FROM journal WHERE sequence = 1",
        "INSERT INTO postings SELECT sequence, 9, account, currency, amount FROM postings",
        "INSERT INTO postings SELECT 1, line, account, currency, amount FROM postings",
        "REPLACE INTO postings SELECT sequence, line, 'assets:mine', currency, amount FROM postings",
        "REPLACE INTO postings SELECT sequence, line, account, 'USD', amount FROM postings",
    ])
    func `the database itself refuses to change what stands in the journal`(sql: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { database throws in
            let before = try Self.dump(database)
            #expect(throws: DatabaseError.self) { try database.execute(sql: sql) }
            #expect(try Self.dump(database) == before)
        }
        #expect(try shop.ledger.verify().isSound)
    }

    @Test(
        arguments: [
            [("assets:cash", "CNY", 5)], [("assets:cash", "CNY", 5), ("income:sales", "CNY", -4)],
            [("assets:cash", "CNY", 5), ("income:sales", "USD", -5)], [("assets:cash", "CNY", 0)],
            [("", "CNY", 5), ("income:sales", "CNY", -5)], [("assets:cash", "YUAN", 5), ("income:sales", "YUAN", -5)],
            [("a", "CNY", .max), ("b", "CNY", .max), ("c", "CNY", 2)],
        ] as [[(String, String, Int64)]]
    )
    func `the database itself refuses an entry whose postings do not balance`(
        postings: [(String, String, Int64)]
    ) throws {
        let shop = try Shop()
        #expect(throws: DatabaseError.self) { try Self.insert(sequence: 2, postings: postings, into: shop) }
        #expect(try shop.ledger.read { try $0.entryCount() } == 1)
    }

    @Test(
        arguments: ["IGNORE", "FAIL", "REPLACE", "ROLLBACK"],
        [
            #"{"account":"","amount":77,"currency":"CNY"}"#, #"{"account":"c","amount":0,"currency":"CNY"}"#,
            #"{"account":"c","amount":77,"currency":"YUAN"}"#, #"{"amount":77,"currency":"CNY"}"#,
            #"{"account":"c","amount":77.5,"currency":"CNY"}"#, "77",
        ]
    )
    func `no word after OR leaves a line of an entry out`(word: String, line: String) throws {
        let shop = try Shop()
        let sides = #"{"account":"a","amount":5,"currency":"CNY"},{"account":"b","amount":-5,"currency":"CNY"}"#
        for postings in ["[\(sides),\(line)]", #"{"x":\#(line)}"#] {
            let body = #"{"kind":"test","postings":\#(postings),"recorded_at":"now","sequence":2}"#
            try shop.intrude { database throws in
                _ = #expect(throws: DatabaseError.self) {
                    try database.execute(
                        sql: "INSERT OR \(word) INTO journal VALUES (2, 'now', 'test', ?, ?)",
                        arguments: [body, MerkleHash.leaf(body.utf8).data]
                    )
                }
            }
        }
        #expect(try shop.ledger.read { try $0.entryCount() } == 1)
        #expect(try shop.intrude { try Int.fetchOne($0, sql: "SELECT count(*) FROM postings") } == 0)
    }

    @Test func `the database itself takes an entry that balances, and posts it`() throws {
        let shop = try Shop()
        try Self.insert(
            sequence: 2,
            postings: [("a", "CNY", 5), ("b", "CNY", -5), ("c", "USD", 1), ("d", "USD", -1)],
            into: shop
        )
        #expect(try shop.intrude { try Int.fetchOne($0, sql: "SELECT count(*) FROM postings WHERE sequence = 2") } == 4)
    }

    @Test(arguments: [0, 1, 3, -1])
    func `the database itself refuses an entry out of order`(sequence: Int) throws {
        let shop = try Shop()
        #expect(throws: DatabaseError.self) { try Self.insert(sequence: sequence, postings: [], into: shop) }
    }

    @Test func `every entry is canonical, salted and hashed, and sums to zero`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { database throws in
            let rows = try Row.fetchAll(database, sql: "SELECT * FROM journal ORDER BY sequence")
            #expect(rows.map { $0["sequence"] as Int } == Array(1...rows.count))
            var salts = Set<[UInt8]>()
            for row in rows {
                let body: String = row["body"]
                let entry = try JournalEntry(body: body)
                #expect(try JSONValue(parsing: body).canonicalText == body)
                #expect(row.bytes("leaf") == MerkleHash.leaf(body.utf8).bytes)
                #expect(entry.salt.count == 16)
                salts.insert(entry.salt)
            }
            #expect(salts.count == rows.count)
            let sums = "SELECT sequence FROM postings GROUP BY sequence, currency HAVING sum(amount) <> 0"
            #expect(try Int.fetchAll(database, sql: sums).isEmpty)
        }
    }

    @Test func `an entry that could not be read again is not written`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let count = try shop.ledger.read { try $0.entryCount() }
        for note in [String(repeating: "x", count: 65), "bell \u{7}"] {
            #expect(throws: JSONError.self) { try shop.attempt("B-1", note: note) }
        }
        #expect(throws: JSONError.self) {
            try shop.ledger.write(actor: String(repeating: "L", count: 65)) { transaction in
                _ = try transaction.append(
                    .attemptPresented(AttemptPresented(reference: .init(order: "B", attempt: 1), code: ""))
                )
            }
        }
        #expect(try shop.ledger.read { try $0.entryCount() } == count)
        #expect(try shop.ledger.verify().isSound)
    }

    @Test func `a change that fails is undone as a whole`() throws {
        let shop = try Shop()
        try shop.pair()
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try shop.ledger.write(actor: "Li") { transaction throws in
                let opened = ShiftOpened(number: 1, businessDay: .earliest, float: Shop.yuan(1))
                try transaction.append(.shiftOpened(opened))
                throw Stop()
            }
        }
        let state = try shop.ledger.read { (try $0.entryCount(), try $0.openShift()) }
        #expect(state.0 == 2 && state.1 == nil)
        #expect(try shop.ledger.verify().isSound)
    }

    private static func insert(sequence: Int, postings: [(String, String, Int64)], into shop: Shop) throws {
        let sides = postings.map { #"{"account":"\#($0)","amount":\#($2),"currency":"\#($1)"}"# }.joined(separator: ",")
        let body = #"{"kind":"test","postings":[\#(sides)],"recorded_at":"now","sequence":\#(sequence)}"#
        try shop.intrude { database throws in
            try database.execute(
                sql: "INSERT INTO journal VALUES (?, 'now', 'test', ?, ?)",
                arguments: [sequence, body, MerkleHash.leaf(body.utf8).data]
            )
        }
    }

    private static func dump(_ database: Database) throws -> [Row] {
        try Row.fetchAll(database, sql: "SELECT * FROM journal ORDER BY sequence")
            + Row.fetchAll(database, sql: "SELECT * FROM postings ORDER BY sequence, line")
    }
}
