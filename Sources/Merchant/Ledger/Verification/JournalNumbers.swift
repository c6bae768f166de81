import ClearingProtocol
import TransparencyLog

/// The numbers that the journal gives out: none is left out, none given twice, each Z names the one before.
struct JournalNumbers {
    private var order: Int?
    private var shift = 0
    private var openShift: ShiftOpened?
    private var z: [UInt8]?

    mutating func apply(_ entry: JournalEntry, leaf: MerkleHash, _ findings: inout VerificationFindings) {
        switch entry.fact {
        case .attemptCreated(let fact) where fact.reference.attempt == 1: apply(fact, entry, &findings)
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
        let digits = fact.reference.order.split(separator: "-").last.flatMap { Int($0) }
        guard let number = digits else {
            order = nil
            return
        }
        if let order, number > order + 1 {
            let missing = number == order + 2 ? "\(order + 1)" : "\(order + 1) to \(number - 1)"
            expect(entry, "the order's number", "\(order + 1)", "\(number), and nothing explains \(missing)", &findings)
        }
        order = max(order ?? 0, number)
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
