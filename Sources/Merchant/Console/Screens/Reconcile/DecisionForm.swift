import Ledger
public import StatementStore
public import TerminalUI
public import Till

/// What is asked of whoever decides about a difference, or about the day.
public struct DecisionForm: Sendable, Hashable {
    /// The fields.
    public enum Field: Sendable, Hashable {
        case partner, reason, note, approver
    }

    /// What is decided.
    public enum Purpose: Sendable, Hashable {
        case resolve(StoredBreak)
        case carry(StoredBreak)
        /// A pair is made, with one of these.
        case link(StoredBreak, with: [StoredBreak])
        case takeBack(ReconcileEntry)
        case remark(StoredBreak)
        case sign
        case unlock
    }

    /// What is decided.
    public let purpose: Purpose
    /// What is entered.
    public var fields: Form<Field>
    /// Why it was not done, until something is changed.
    public var refusal: ReconcileRefusal?

    private static let longestName = 64

    init(_ purpose: Purpose) {
        self.purpose = purpose
        // A reason that stood there already would be recorded by whoever presses Enter unread.
        let reason = Form<Field>.Field(
            .reason,
            label: "",
            ChoiceField(ResolvedBreak.Reason.allCases.map(\.rawValue), selected: nil)
        )
        let note = Form<Field>.Field(
            .note,
            label: "",
            TextField(
                greatestLength: ReconciliationDecided.longestNote,
                greatestScalars: ReconciliationDecided.longestNote
            )
        )
        fields =
            switch purpose {
            case .resolve, .carry: Form([reason, note])
            case .link(_, let partners):
                Form([.init(.partner, label: "", ChoiceField(partners.map(\.id))), reason, note])
            case .takeBack, .remark, .unlock: Form([note])
            case .sign: Form([.init(.approver, label: "", TextField(greatestLength: Self.longestName))])
            }
    }

    /// The decision as it is entered; `nil` while something is missing.
    var decision: DayDecision? {
        let text = fields[.note]
        let note = text.allSatisfy(\.isWhitespace) ? nil : text
        let reason = ResolvedBreak.Reason(rawValue: fields[.reason])
        switch purpose {
        case .resolve(let item): return reason.map { .resolve(item.id, $0, note: note) }
        case .carry(let item): return reason.map { .carry(item.id, $0, note: note) }
        case .link(let item, _): return reason.map { .link(item.id, with: fields[.partner], $0, note: note) }
        case .takeBack(let entry): return .takeBack(entry.id, note: note)
        case .remark(let item): return note.map { .remark(item.id, note: $0) }
        case .unlock: return note.map { .unlock(note: $0) }
        case .sign:
            let name = fields[.approver]
            return name.allSatisfy(\.isWhitespace) ? nil : .sign(approver: name)
        }
    }

    /// Says that a reason must be chosen, if Enter asks for what comes after it. Answers whether it did.
    mutating func refuseWithoutReason() -> Bool {
        guard let place = fields.fields.firstIndex(where: { $0.id == .reason }), fields.focus >= place,
            fields[.reason].isEmpty
        else { return false }
        refusal = .noReason
        fields.focus(on: .reason)
        return true
    }
}
