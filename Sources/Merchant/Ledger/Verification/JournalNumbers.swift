import ClearingProtocol
import TransparencyLog

/// The numbers that the journal gives out: none is left out, none given twice, each Z names the one before.
struct JournalNumbers {
    private var order: Int?
    /// The numbers of orders that the network told of: this ledger does not give them out again.
    private var found: Set<Int> = []
    private var shift = 0
    private var openShift: ShiftOpened?
    private var z: [UInt8]?

    mutating func apply(_ entry: JournalEntry, leaf: MerkleHash, _ findings: inout VerificationFindings) {
        switch entry.fact {
        case .attemptCreated(let fact) where fact.reference.attempt == 1: apply(fact, entry, &findings)
        case .attemptFound(let fact):
            if let number = Self.number(of: fact.reference) { found.insert(number) }
        case .shiftOpened(let fact):
            expect(entry, "the shift's number", "\(shift + 1)", "\(fact.number)", &findings)
            shift = fact.number
            openShift = fact
        case .shiftClosed(let fact):
            expect(
                entry,
                "the Z's number",
                openShift.map { "\($0.number)" } ?? "no open shift's",
                "\(fact.number)",
                &findings
            )
            let names = (z?.hexadecimal ?? "none", fact.previous?.hexadecimal ?? "none")
            expect(entry, "the Z before", names.0, names.1, &findings)
            z = leaf.bytes
            openShift = nil
        default: break
        }
    }

    // Orders are counted through, whichever terminal's name stands in front.
    private mutating func apply(_ fact: AttemptCreated, _ entry: JournalEntry, _ findings: inout VerificationFindings) {
        guard let number = Self.number(of: fact.reference) else {
            order = nil
            return
        }
        if let order {
            var next = order + 1
            while next < number, found.contains(next) { next += 1 }
            let missing = number == next + 1 ? "\(next)" : "\(next) to \(number - 1)"
            if number > next {
                expect(entry, "the order's number", "\(next)", "\(number), and nothing explains \(missing)", &findings)
            }
        }
        order = max(order ?? 0, number)
    }

    private static func number(of reference: AttemptReference) -> Int? {
        reference.order.split(separator: "-").last.flatMap { Int($0) }
    }

    private func expect(
        _ entry: JournalEntry,
        _ subject: String,
        _ expected: String,
        _ found: String,
        _ findings: inout VerificationFindings
    ) {
        guard expected != found else { return }
        findings.add(
            VerificationFailure(sequence: entry.sequence, subject: subject, expected: expected, found: found)
        )
    }
}
