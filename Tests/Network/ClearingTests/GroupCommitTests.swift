import Foundation
import GRDB
import Testing
import Timekeeping

@testable import ClearingStore

@Suite("Commits that are shared", .timeLimit(.minutes(20)))
struct GroupCommitTests {
    private struct Refusal: Error {}

    private let now = Timestamp(milliseconds: 1_767_225_600_000)

    private func withStore(_ body: (ClearingStore) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "commits-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        try await body(try ClearingStore(path: path))
    }

    /// Whether a nonce is new; it is not afterwards.
    private func isNew(_ number: Int, in transaction: StoreTransaction) throws -> Bool {
        try transaction.remember(nonce: "nonce \(number)", of: "key", at: now)
    }

    @Test func `of many at once each is kept or undone by itself`() async throws {
        try await withStore { store in
            let failed = try await withThrowingTaskGroup(of: Int?.self) { group in
                for number in 0..<400 {
                    group.addTask {
                        do {
                            try await store.write { transaction in
                                #expect(try isNew(number, in: transaction))
                                if number % 3 == 0 { throw Refusal() }
                            }
                            return nil
                        } catch is Refusal {
                            return number
                        }
                    }
                }
                return try await group.reduce(into: Set()) { if let number = $1 { $0.insert(number) } }
            }
            #expect(failed == Set(stride(from: 0, to: 400, by: 3)))
            for number in 0..<400 {
                let isUndone = try await store.write { try isNew(number, in: $0) }
                #expect(isUndone == failed.contains(number), "\(number)")
            }
        }
    }

    @Test func `what breaks the transaction fails everybody in it, and nobody after it`() async throws {
        try await withStore { store in
            let kept = await withTaskGroup(of: Int?.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        try? await store.write { transaction in
                            #expect(try isNew(number, in: transaction))
                            // As SQLite does by itself when the disk is full.
                            if number == 50 { try transaction.database.execute(sql: "ROLLBACK") }
                            return number
                        }
                    }
                }
                return await group.reduce(into: Set()) { if let number = $1 { $0.insert(number) } }
            }
            #expect(!kept.contains(50))
            for number in 0..<100 {
                let isUndone = try await store.write { try isNew(number, in: $0) }
                #expect(isUndone == !kept.contains(number), "\(number)")
            }
        }
    }

    @Test func `what was answered is there for whoever reads next`() async throws {
        try await withStore { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        _ = try await store.write { try isNew(number, in: $0) }
                        let found = try await store.read { transaction in
                            try transaction.number("SELECT count(*) FROM nonces WHERE nonce = ?", ["nonce \(number)"])
                        }
                        #expect(found == 1)
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
