import OutsideText
public import Timekeeping

/// Why a day is not reconciled; one sentence each.
public enum ReconcilerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No statement tells of the day; those that were read in tell of other days, of which some are near.
    case noStatement(BusinessDay, nearest: [BusinessDay])
    /// A later day is signed off, and opens with what this one closes with.
    case laterSigned(BusinessDay, later: BusinessDay)
    /// The day was signed off, and the file with its statements is not the one of then.
    case evidenceMissing(BusinessDay)
    /// The day was signed off, and what it comes to is not what its proof has the digest of.
    case evidenceAltered(BusinessDay)
    /// There is no such difference on the day.
    case noBreak(String, BusinessDay)
    /// Two differences cannot be the same money.
    case noPair(String, String)
    /// Nothing was decided on the day about a difference of that name.
    case noDecision(String, BusinessDay)
    /// The day is signed off already.
    case signed(BusinessDay)
    /// The day is not signed off.
    case notSigned(BusinessDay)
    /// The day is not over, or something is unexplained.
    case unproven(BusinessDay, because: UnprovenCause)
    /// Differences are open for which nobody gave a reason.
    case undecided(BusinessDay, count: Int)
    /// An earlier day was reconciled and not signed off.
    case earlierUnsigned(BusinessDay, earlier: BusinessDay)
    /// Whoever prepared a day, or decided about it, cannot sign it off.
    case samePerson(String)
    /// A note is missing, too long, or cannot be shown.
    case note

    private static func known(_ days: [BusinessDay]) -> String {
        guard let last = days.last else { return "" }
        let others = days.dropLast().map(\.description).joined(separator: ", ")
        return "; the nearest that one tells of: \(others.isEmpty ? "" : others + " and ")\(last)"
    }

    /// One sentence on what is wrong and one on the mend.
    public var description: String {
        switch self {
        case .noStatement(let day, let nearest):
            "No statement of clearing or of a bank tells of \(day)\(Self.known(nearest)). Give one with --statement, "
                + "or pair the terminal."
        case .laterSigned(let day, let later):
            "\(later) is signed off and opens with what \(day) closes with; unlock \(later) first."
        case .evidenceMissing(let day):
            "\(day) was signed off, but its statements are not there; bring back the file with the statements of then."
        case .evidenceAltered(let day):
            "The figures of \(day) are not those that were signed off; bring back the file with the statements of then."
        case .noBreak(let name, let day):
            "No difference \(name.echoed) is open on \(day); the command without options lists those that are."
        case .noPair(let first, let second):
            "\(first.echoed) and \(second.echoed) are no pair; link a payment, or a refund, that clearing lacks with one "
                + "that the ledger lacks."
        case .noDecision(let name, let day):
            "Nothing was decided about \(name.echoed) on \(day), so there is nothing to take back."
        case .signed(let day): "\(day) is signed off; unlock it first."
        case .notSigned(let day): "\(day) is not signed off, so there is nothing to unlock."
        case .unproven(let day, let cause): "\(day) cannot be signed off: \(cause.sentence)."
        case .undecided(let day, let count):
            count == 1
                ? "1 difference of \(day) has no reason; resolve it or carry it forward with one."
                : "\(count) differences of \(day) have no reason; resolve each or carry it forward with one."
        case .earlierUnsigned(let day, let earlier):
            "\(earlier) was reconciled and is not signed off; sign it off before \(day)."
        case .samePerson(let name):
            "\(name.echoed) prepared the day or decided about it and cannot sign it off; a second person must."
        case .note: "The note is empty, longer than 200 characters, or cannot be shown; write one line."
        }
    }
}
