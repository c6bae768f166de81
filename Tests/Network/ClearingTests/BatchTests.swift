import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Testing
import Timekeeping
import TransparencyLog

@Suite("Batches")
struct BatchTests {
    private func paidLines(_ counter: Counter, _ amounts: [Int64], from first: Int = 1) async throws -> [BatchLine] {
        var lines: [BatchLine] = []
        for (position, amount) in amounts.enumerated() {
            let order = try await counter.register("A-\(first + position)", amount)
            _ = try await counter.pay(order)
            let status = try await counter.status(order)
            let payment = try #require(status.payment)
            lines.append(
                BatchLine(kind: .payment, payment: payment.payment, amount: status.amount, fee: payment.fee)
            )
        }
        return lines
    }

    private func batch(
        _ counter: Counter,
        _ number: Int,
        _ lines: [BatchLine],
        totals: [BatchTotal]? = nil,
        first: Int = 1,
        shift: Int = 1,
        key: SigningKey? = nil,
        sealedAt: Timestamp = Counter.start
    ) throws -> [UInt8] {
        let head = TreeHead(size: 0, root: MerkleHash.emptyRoot.bytes)
        let batch = Batch(
            merchant: counter.profile.merchant,
            terminal: counter.terminal,
            number: number,
            shift: shift,
            businessDay: try BusinessDay(parsing: "2026-01-01"),
            firstSequence: first,
            endSequence: first + 10,
            before: head,
            after: head,
            totals: try totals ?? BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: sealedAt
        )
        return Signed(batch, by: key ?? counter.terminalKey).canonicalBytes
    }

    private func refusal(_ counter: Counter, _ bytes: [UInt8], number: Int = 1) async throws -> Problem? {
        try await problem {
            _ = try await counter.node.batches.accept(bytes, number: number, from: counter.terminal)
        }
    }

    @Test func `a batch is acknowledged with a receipt whose leaf is proved to be in the log`() async throws {
        let counter = try await Counter()
        let old = try SignedNote(parsing: try await counter.node.log.checkpoint())
        let known = try Checkpoint(parsing: old.text)
        let lines = try await paidLines(counter, [1_250, 99, 300_000])
        let bytes = try batch(counter, 1, lines)
        let answer = try await counter.node.batches.accept(
            bytes,
            number: 1,
            from: counter.terminal,
            holding: known.size
        )
        let receipt = try answer.receipt.opened(with: counter.node.verifyingKey)
        #expect(receipt.digest == ContentDigest.hexadecimal(of: bytes))
        let note = try SignedNote(parsing: answer.checkpoint)
        try note.verify(with: counter.node.configuration.noteKey)
        let checkpoint = try Checkpoint(parsing: note.text)
        #expect(
            MerkleProof.isIncluded(
                leaf: .leaf(receipt.leaf.utf8),
                at: receipt.logIndex,
                size: checkpoint.size,
                root: checkpoint.root,
                proof: answer.inclusion.compactMap { MerkleHash($0) }
            )
        )
        #expect(
            MerkleProof.isConsistent(
                old: known.size,
                oldRoot: known.root,
                size: checkpoint.size,
                root: checkpoint.root,
                proof: answer.consistency.compactMap { MerkleHash($0) }
            )
        )
    }

    @Test func `the same bytes again have the same receipt`() async throws {
        let counter = try await Counter()
        let bytes = try batch(counter, 1, try await paidLines(counter, [1_250]))
        let first = try await counter.node.batches.accept(bytes, number: 1, from: counter.terminal)
        counter.clock.advance(seconds: 9)
        _ = try await paidLines(counter, [5], from: 50)
        let second = try await counter.node.batches.accept(bytes, number: 1, from: counter.terminal, holding: 2)
        #expect(first.receipt == second.receipt)
        #expect(first.checkpoint != second.checkpoint)
    }

    @Test func `a batch that was sealed before its till's key was rotated is taken as it is`() async throws {
        let counter = try await Counter()
        let lines = try await paidLines(counter, [1_250])
        let others = try await paidLines(counter, [5], from: 20)
        let bytes = try batch(counter, 1, lines)
        let new = SigningKey(from: .seeded(60))
        let old = counter.terminalKey.verifyingKey.identifier
        _ = try await counter.node.keys.rotate(
            Signed(KeyRotation(key: new.verifyingKey, replaces: old), by: new),
            of: .terminal(counter.terminal),
            mark: RequestMark(keyIdentifier: old, nonce: "rotation", requestDigest: "")
        )
        counter.clock.advance(seconds: 10 * Keys.overlap)
        _ = try await counter.node.batches.accept(bytes, number: 1, from: counter.terminal)
        // The till did not hear that its new key was taken, and closed the next shift with the old one.
        let later = try batch(counter, 2, others, first: 11, sealedAt: counter.clock.now)
        _ = try await counter.node.batches.accept(later, number: 2, from: counter.terminal)
        let code = try await counter.node.terminals.issueCode(terminal: counter.terminal).code
        let third = SigningKey(from: .seeded(61))
        _ = try await counter.node.terminals.pair(PairingRequest(code: code, key: third.verifyingKey))
        // Nor one that signed with a key that it lost, and was paired again.
        let replaced = try batch(counter, 3, [], first: 21, key: new)
        _ = try await counter.node.batches.accept(replaced, number: 3, from: counter.terminal)
        let stranger = try batch(counter, 4, [], first: 31, key: SigningKey(from: .seeded(62)))
        #expect(try await refusal(counter, stranger, number: 4)?.kind == .unauthorised)
    }

    @Test func `other bytes under the number are refused and both are kept`() async throws {
        let counter = try await Counter()
        let lines = try await paidLines(counter, [1_250])
        _ = try await counter.node.batches.accept(batch(counter, 1, lines), number: 1, from: counter.terminal)
        let other = try batch(counter, 1, lines, shift: 2)
        #expect(try await refusal(counter, other)?.kind == .batchDiffers)
        let store = try ClearingStore(path: counter.directory + "/clearing.sqlite")
        let kept = try await store.read { try $0.evidence(ofBatch: 1, from: "T0001") }
        #expect(kept == [ContentDigest.hexadecimal(of: other)])
    }

    @Test func `a gap names the next number, for machines too`() async throws {
        let counter = try await Counter()
        let answer = try await refusal(counter, try batch(counter, 2, []), number: 2)
        #expect(answer?.kind == .batchGap && answer?.next == 1)
        #expect(answer?.detail.hasSuffix("number 1.") == true)
    }

    @Test func `a batch that begins before the last one ended is refused`() async throws {
        let counter = try await Counter()
        _ = try await counter.node.batches.accept(batch(counter, 1, []), number: 1, from: counter.terminal)
        let overlapping = try await refusal(counter, try batch(counter, 2, [], first: 10), number: 2)
        #expect(overlapping?.field == "first_sequence")
        #expect(try await refusal(counter, try batch(counter, 2, [], first: 11), number: 2) == nil)
    }

    @Test(arguments: ["amount", "fee", "payment", "kind"])
    func `a line that is not the network's is named`(field: String) async throws {
        let counter = try await Counter()
        var lines = try await paidLines(counter, [1_250, 700])
        let line = lines[1]
        lines[1] = BatchLine(
            kind: field == "kind" ? .refund : .payment,
            payment: field == "payment" ? "P000000000000" : line.payment,
            amount: field == "amount" ? Money(minorUnits: 701, currency: .cny) : line.amount,
            fee: field == "fee" ? Money(minorUnits: 1, currency: .cny) : line.fee
        )
        let answer = try await refusal(counter, try batch(counter, 1, lines))
        #expect(answer?.kind == .totalsDiffer)
        #expect(answer?.field == "signed.lines[1].\(field)")
        #expect(try await refusal(counter, try batch(counter, 1, [])) == nil, "nothing of the refused one is recorded")
    }

    @Test func `every line that differs is listed, with what the network has`() async throws {
        let counter = try await Counter()
        let lines = try await paidLines(counter, [1_250, 700, 99, 40])
        func changed(_ line: BatchLine, amount: Int64, fee: Int64) -> BatchLine {
            BatchLine(kind: line.kind, payment: line.payment, amount: counter.yuan(amount), fee: counter.yuan(fee))
        }
        let stranger = BatchLine(
            kind: .payment,
            payment: "P000000000000",
            amount: counter.yuan(5),
            fee: counter.yuan(0)
        )
        let sent = [changed(lines[0], amount: 1_251, fee: 4), lines[1], stranger, lines[1], lines[2]]
        let answer = try await refusal(counter, try batch(counter, 1, sent))
        #expect(answer?.detail.hasPrefix("Line 1 differs: ") == true)
        #expect(answer?.detail.hasSuffix("CNY 12.50, not CNY 12.51; 2 more lines differ too.") == true)
        let differences = try #require(answer?.differences)
        #expect(differences.lines.map(\.line) == [1, 3, 4])
        #expect(differences.lines.map(\.cause) == [.differs, .unknown, .repeated])
        #expect(differences.lines.map(\.fields) == [["amount", "fee"], ["payment"], ["payment"]])
        #expect(differences.lines.map(\.ours) == [lines[0], nil, nil] && differences.lines[0].yours == sent[0])
        #expect(differences.missing == [lines[3]])
        #expect(differences.ours == (try BatchTotal.totals(of: Array(lines[0...2]))))
        #expect(differences.yours == (try BatchTotal.totals(of: sent)))
        #expect(try Problem(parsing: try #require(answer).canonicalBytes) == answer)
    }

    @Test func `a thousand differences are listed and the others counted`() async throws {
        let counter = try await Counter()
        let lines = (1...1_203).map { number in
            // Together they are more than can be counted.
            let amount = counter.yuan(JSONValue.largestInteger)
            return BatchLine(kind: .payment, payment: "P\(number)", amount: amount, fee: counter.yuan(0))
        }
        let answer = try await refusal(counter, try batch(counter, 1, lines, totals: []))
        #expect(answer?.differences?.lines.count == 1_000 && answer?.differences?.unlistedLines == 203)
        #expect(answer?.detail.contains("1202 more lines") == true)
    }

    @Test func `what a batch lacks is named when it is refused, and refuses none by itself`() async throws {
        let counter = try await Counter()
        let lines = try await paidLines(counter, [1_250, 700])
        let refund = try await counter.refund("R-1", of: lines[0].payment, 50)
        _ = try await counter.reverse(counter.charge("C-1", 300))
        let totals = try BatchTotal.totals(of: lines)
        let answer = try await refusal(counter, try batch(counter, 1, [lines[0]], totals: totals))
        let given = BatchLine(kind: .refund, payment: refund.number, amount: refund.amount, fee: refund.fee)
        #expect(answer?.differences?.missing == [lines[1], given])
        #expect(try await refusal(counter, try batch(counter, 1, [lines[0]])) == nil)
        let next = try await refusal(counter, try batch(counter, 2, [lines[1]], totals: [], first: 11), number: 2)
        #expect(next?.differences?.missing == [given])
    }

    @Test func `a reversal is in one batch only`() async throws {
        let counter = try await Counter()
        let paid = try await counter.charge("C-1", 300)
        let reversal = try await counter.reverse(paid).reversal ?? ""
        let line = BatchLine(kind: .refund, payment: reversal, amount: counter.yuan(300), fee: counter.yuan(1))
        #expect(try await refusal(counter, try batch(counter, 1, [line])) == nil)
        let again = try await refusal(counter, try batch(counter, 2, [line], first: 11), number: 2)
        #expect(again?.differences?.lines.map(\.batch) == [1])
    }

    @Test func `totals that do not add up the lines are refused`() async throws {
        let counter = try await Counter()
        let lines = try await paidLines(counter, [1_250, 700])
        let totals = try BatchTotal.totals(of: [lines[0]])
        let answer = try await refusal(counter, try batch(counter, 1, lines, totals: totals))
        #expect(answer?.kind == .totalsDiffer)
        #expect(answer?.field == "signed.totals[0]")
    }

    @Test func `a payment is in one batch only, and once`() async throws {
        let counter = try await Counter()
        let lines = try await paidLines(counter, [1_250])
        let twice = try await refusal(counter, try batch(counter, 1, lines + lines))
        #expect(twice?.field == "signed.lines[1].payment")
        #expect(try await refusal(counter, try batch(counter, 1, lines)) == nil)
        let again = try await refusal(counter, try batch(counter, 2, lines, first: 11), number: 2)
        #expect(again?.field == "signed.lines[0].payment")
    }

    @Test func `a batch that another key signed is refused`() async throws {
        let counter = try await Counter()
        let forged = try batch(counter, 1, [], key: SigningKey(from: .seeded(5)))
        #expect(try await refusal(counter, forged)?.kind == .unauthorised)
    }

    @Test func `a batch that is not canonical is refused`() async throws {
        let counter = try await Counter()
        let bytes = try batch(counter, 1, []) + [0x0A]
        #expect(try await refusal(counter, bytes)?.kind == .malformed)
    }

    @Test func `a checkpoint that the log never had is a conflict`() async throws {
        let counter = try await Counter()
        let bytes = try batch(counter, 1, [])
        let answer = try await problem {
            _ = try await counter.node.batches.accept(bytes, number: 1, from: counter.terminal, holding: 99)
        }
        #expect(answer?.kind == .conflict)
        #expect(answer?.field == "from")
    }
}
