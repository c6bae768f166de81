import Clearing
import ClearingProtocol
import ClearingStore
import Testing
import Timekeeping

@Suite("Pairing")
struct PairingTests {
    private let key = SigningKey(from: .seeded(7)).verifyingKey

    @Test func `numbers count up`() async throws {
        let counter = try await Counter()
        #expect(counter.profile.merchant == "M0001")
        #expect(counter.terminal == "T0001")
        #expect(try await counter.node.terminals.issueCode(merchant: "M0001").terminal == "T0002")
        #expect(counter.wallet.hasPrefix("W"))
        #expect(Identifier.isWellFormed(String(counter.wallet.dropFirst()), characters: 10))
    }

    @Test func `a code pairs once, however it is typed`() async throws {
        let counter = try await Counter()
        let code = try await counter.node.terminals.issueCode(merchant: "M0001")
        let typed = code.code.lowercased().filter { $0 != "-" }
        let pairing = try await counter.node.terminals.pair(PairingRequest(code: typed, key: key))
        #expect(pairing.message.terminalKey == key)
        #expect(pairing.message.profile == counter.profile)
        let again = try await problem {
            _ = try await counter.node.terminals.pair(PairingRequest(code: code.code, key: key))
        }
        #expect(again?.kind == .pairingRefused)
    }

    @Test func `a code is good for five minutes`() async throws {
        let counter = try await Counter()
        let code = try await counter.node.terminals.issueCode(merchant: "M0001")
        counter.clock.advance(seconds: 300)
        let late = try await problem {
            _ = try await counter.node.terminals.pair(PairingRequest(code: code.code, key: key))
        }
        #expect(late?.kind == .pairingRefused)
    }

    @Test func `a wrong code pairs nothing`() async throws {
        let counter = try await Counter()
        let wrong = try await problem {
            _ = try await counter.node.terminals.pair(PairingRequest(code: "AAAAA-AAAAA", key: key))
        }
        #expect(wrong?.kind == .pairingRefused)
        #expect(wrong?.field == "code")
    }

    @Test func `pairing a terminal again replaces its key`() async throws {
        let counter = try await Counter()
        let code = try await counter.node.terminals.issueCode(terminal: counter.terminal)
        let pairing = try await counter.node.terminals.pair(PairingRequest(code: code.code, key: key))
        #expect(pairing.message.terminal == counter.terminal)
        let old = try await problem { _ = try await counter.events() }
        #expect(old?.kind == .unauthorised)
        #expect(try await counter.node.events.after(0, of: counter.terminal, key: key.identifier).isEmpty)
    }

    @Test func `a key belongs to one terminal`() async throws {
        let counter = try await Counter()
        let code = try await counter.node.terminals.issueCode(merchant: "M0001")
        let request = PairingRequest(code: code.code, key: counter.terminalKey.verifyingKey)
        let refusal = try await problem { _ = try await counter.node.terminals.pair(request) }
        #expect(refusal?.kind == .pairingRefused)
        #expect(refusal?.field == "public_key")
    }

    @Test func `a revoked terminal does nothing, and its code neither`() async throws {
        let counter = try await Counter()
        let code = try await counter.node.terminals.issueCode(terminal: counter.terminal)
        #expect(try await counter.node.terminals.revoke(counter.terminal).revokedAt == Counter.start)
        #expect(try await problem { _ = try await counter.register("A-1", 100) }?.kind == .unauthorised)
        let request = PairingRequest(code: code.code, key: key)
        #expect(try await problem { _ = try await counter.node.terminals.pair(request) }?.kind == .pairingRefused)
    }

    @Test func `a merchant that a terminal could not read is refused by the field`() async throws {
        let counter = try await Counter()
        let refusal = try await problem {
            _ = try await counter.node.merchants.add(name: "X", city: "Y", categoryCode: "58")
        }
        #expect(refusal?.field == "mcc")
        let nameless = try await problem {
            _ = try await counter.node.merchants.add(name: "", city: "Y", categoryCode: "5812")
        }
        #expect(nameless?.field == "name")
    }

    @Test func `a node that is opened again has the same key, name and members`() async throws {
        let counter = try await Counter()
        let again = try ClearingNode.open(directory: counter.directory, name: "another.name")
        #expect(again.verifyingKey == counter.node.verifyingKey)
        #expect(again.configuration == counter.node.configuration)
        #expect(try await again.merchants.list() == [counter.profile])
    }
}
