import FoundationEssentials
import GRDB
import Testing

@testable import Ledger

/// Two connections that see the same file at the same instant.
@Suite struct TwinConnectionTests {
    private let path = FileManager.default.temporaryDirectory.path + "/twin-\(UUID().uuidString).sqlite"
    private let pool: DatabasePool

    init() throws {
        pool = try DatabasePool(path: path)
        try pool.write { try $0.execute(sql: "CREATE TABLE numbers (number INTEGER); INSERT INTO numbers VALUES (1)") }
    }

    private static func sum(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT sum(number) FROM numbers") ?? 0
    }

    @Test func `both see what stood there when they began, whoever writes meanwhile`() throws {
        try pool.unsafeRead { first in
            let twin = try #require(try TwinConnection.begin(beside: first, of: pool))
            let writer = try DatabaseQueue(path: path)
            try writer.write { try $0.execute(sql: "INSERT INTO numbers VALUES (2)") }
            #expect(try Self.sum(first) == 1)
            let sum = twin.start { try Self.sum($0) }
            #expect(try sum.value() == 1)
            #expect(try sum.value() == 1)
            twin.end()
            try first.rollback()
        }
        #expect(try pool.read { try Self.sum($0) } == 3)
    }

    @Test(.timeLimit(.minutes(1)))
    func `they see the same while somebody writes all the time`() async throws {
        let writer = try DatabaseQueue(path: path)
        try await withThrowingTaskGroup { group in
            group.addTask {
                while !Task.isCancelled {
                    try await writer.writeWithoutTransaction { try $0.execute(sql: "INSERT INTO numbers VALUES (1)") }
                    try await Task.sleep(for: .microseconds(200))
                }
            }
            for _ in 0..<50 { try expectTheSame() }
            group.cancelAll()
            try? await group.waitForAll()
        }
    }

    private func expectTheSame() throws {
        try pool.unsafeRead { first in
            if let twin = try TwinConnection.begin(beside: first, of: pool) {
                let sum = twin.start { try Self.sum($0) }
                #expect(try sum.value() == Self.sum(first))
                twin.end()
            }
            #expect(first.isInsideTransaction)
            try first.rollback()
        }
    }

    @Test func `what its work throws is thrown to whoever asks for the result`() throws {
        try pool.unsafeRead { first in
            let twin = try #require(try TwinConnection.begin(beside: first, of: pool))
            let result = twin.start { try $0.execute(sql: "SELECT nothing FROM nowhere") }
            #expect(throws: DatabaseError.self) { try result.value() }
            twin.end()
            try first.rollback()
        }
    }
}
