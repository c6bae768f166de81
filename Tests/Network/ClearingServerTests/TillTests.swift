import Clearing
import ClearingClient
import ClearingProtocol
import Money
import SimulatedCustomers
import Testing
import Timekeeping

@Suite("A till and its customers over HTTP", .timeLimit(.minutes(20)))
struct TillTests {
    @Test func `pair, register, scan, pay, event, batch`() async throws {
        try await Shop.open { shop, base in
            let key = SigningKey(from: .system)
            let client = ClearingClient(address: try ClearingAddress(base), key: key)
            let code = try await shop.node.terminals.issueCode(merchant: "M0001").code
            let pairing = try await client.pair(code: code)
            let node = pairing.message.nodeKey
            let terminal = try pairing.opened(with: node).terminal
            let habits = CustomerHabits(thinkMilliseconds: 1...5, payPercent: 100)
            let crowd = SimulatedCustomers(wallets: [shop.phone(at: base)], seed: 7, habits: habits)
            async let customers: Void = crowd.run()
            for number in 1...3 {
                let order = try await client.register(shop.registration("T-\(number)"), idempotencyKey: "T-\(number).1")
                crowd.sees(code: try order.opened(with: node).code)
            }
            let lines = try await paid(3, over: client, node: node)
            crowd.close()
            await customers
            let batch = try batch(of: lines, for: pairing.message)
            let bytes = Signed(batch, by: key).canonicalBytes
            let first = try await client.upload(batch: bytes, terminal: terminal, number: 1, checkpointSize: 0)
            let second = try await client.upload(batch: bytes, terminal: terminal, number: 1, checkpointSize: 0)
            #expect(try first.receipt.opened(with: node).number == 1)
            #expect(first == second)
            await client.close()
        }
    }

    private func paid(_ count: Int, over client: ClearingClient, node: VerifyingKey) async throws -> [BatchLine] {
        var lines: [BatchLine] = []
        for try await signal in client.events(after: 0) {
            guard case .event(let signed) = signal else { continue }
            let event = try signed.opened(with: node)
            let payment = try #require(event.status.payment)
            #expect(event.number == lines.count + 1)
            lines.append(
                BatchLine(kind: .payment, payment: payment.payment, amount: event.status.amount, fee: payment.fee)
            )
            if lines.count == count { break }
        }
        return lines
    }

    private func batch(of lines: [BatchLine], for pairing: Pairing) throws -> Batch {
        let head = TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32))
        return Batch(
            merchant: pairing.profile.merchant,
            terminal: pairing.terminal,
            number: 1,
            shift: 1,
            businessDay: try BusinessDay(parsing: "2026-01-01"),
            firstSequence: 1,
            endSequence: 9,
            before: head,
            after: head,
            totals: try BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: pairing.pairedAt
        )
    }
}
