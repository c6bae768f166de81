import Clearing
import ClearingProtocol
import Foundation
import Testing
import Timekeeping

@testable import ClearingStore

@Suite("What the writer knows without asking", .timeLimit(.minutes(20)))
struct StoreMemoryTests {
    private struct Refusal: Error {}

    /// Another program on the same file.
    private func other(_ counter: Counter) throws -> ClearingStore {
        try ClearingStore(path: counter.directory + "/clearing.sqlite")
    }

    @Test func `what another program changes counts from the next transaction on`() async throws {
        let counter = try await Counter()
        _ = try await counter.register("A-1", 100)
        let (now, terminal) = (counter.clock.now, counter.terminal)
        try await other(counter).write { try $0.revoke(terminal: terminal, at: now) }
        let refusal = try await problem { _ = try await counter.register("A-2", 100) }
        #expect(refusal?.kind == .unauthorised)
    }

    @Test func `a merchant that another program changed is charged by what it is now`() async throws {
        let counter = try await Counter(funds: 10_000)
        _ = try await counter.register("A-1", 100)
        var profile = try await counter.node.merchants.show("M0001").json
        guard case .object(var members) = profile else { return }
        members["limit"] = 99
        profile = .object(members)
        let changed = try MerchantProfile(from: JSONReader(profile))
        try await other(counter).write { try $0.update(changed) }
        let refusal = try await problem { _ = try await counter.register("A-2", 100) }
        #expect(refusal?.field == "amount")
    }

    @Test func `what is undone is not known`() async throws {
        let counter = try await Counter()
        let store = try other(counter)
        let size = try await store.write { try $0.logSize() }
        let leaf = JSONValue.object(["kind": "test"]).canonicalText
        for _ in 0..<2 {
            await #expect(throws: Refusal.self) {
                try await store.write { transaction in
                    _ = try transaction.append(leaf: leaf)
                    #expect(try transaction.logSize() == size + 1)
                    throw Refusal()
                }
            }
        }
        #expect(try await store.write { try $0.append(leaf: leaf) } == size)
        #expect(try await store.read { try $0.logSize() } == size + 1)
    }

    @Test func `a key is known at the door from just now, and never longer than its holder`() async throws {
        let counter = try await Counter()
        let store = try other(counter)
        let (key, now, terminal) = (counter.terminalKey.verifyingKey, counter.clock.now, counter.terminal)
        #expect(try await store.holder(ofKey: key.identifier, at: now)?.owner == .terminal(terminal))
        _ = try await store.write { try $0.terminal(terminal) }
        #expect(try await store.holder(ofKey: key.identifier, at: now)?.key == key)
        try await store.write { try $0.revoke(terminal: terminal, at: now) }
        #expect(try await store.holder(ofKey: key.identifier, at: now) == nil)
        #expect(try await store.holder(ofKey: "0000000000000000", at: now) == nil)
    }
}
