import Ledger
import Timekeeping

/// What was decided about the reconciliation of business days, as it stands now.
struct DayDecisions {
    /// The newest decision about a difference, by its name.
    private(set) var byBreak: [String: RecordedDecision] = [:]
    /// The newest remark about a difference, by its name.
    private(set) var remarks: [String: RecordedDecision] = [:]
    /// The proof of each day that is signed off and was not unlocked since.
    private(set) var signed: [BusinessDay: RecordedDecision] = [:]
    /// How often each day was signed off.
    private(set) var versions: [BusinessDay: Int] = [:]

    init(_ decisions: [RecordedDecision]) {
        for decision in decisions {
            let day = decision.fact.day
            switch decision.fact.decision {
            case .resolve(let decided), .carry(let decided): byBreak[decided.name] = decision
            case .link(let link): (byBreak[link.ledger], byBreak[link.clearing]) = (decision, decision)
            case .undo(let undone): takeBack(undone.name)
            case .remark(let name): remarks[name] = decision
            case .sign(let proof): (signed[day], versions[day]) = (decision, proof.version)
            case .unlock: signed[day] = nil
            }
        }
    }

    private mutating func takeBack(_ name: String) {
        if case .link(let link)? = byBreak[name]?.fact.decision {
            byBreak[link.ledger] = nil
            byBreak[link.clearing] = nil
        }
        byBreak[name] = nil
    }

    /// The links that were made on a day and were not taken back since, the oldest first.
    func links(on day: BusinessDay) -> [RecordedDecision] {
        byBreak.compactMap { name, decision -> RecordedDecision? in
            guard decision.fact.day == day, case .link(let link) = decision.fact.decision, link.ledger == name,
                byBreak[link.clearing] == decision
            else { return nil }
            return decision
        }.sorted { $0.sequence < $1.sequence }
    }

    /// Whether an open difference stays open for a reason.
    func isCarried(_ name: String) -> Bool {
        if case .carry? = byBreak[name]?.fact.decision { true } else { false }
    }

    /// How a difference stands, as decisions about it record it.
    func state(of name: String) -> String {
        switch byBreak[name]?.fact.decision {
        case .resolve: "resolved"
        case .carry: "carried"
        case .link: "linked"
        case .undo, .remark, .sign, .unlock, nil: "open"
        }
    }

    /// The differences that are explained, by the day whose reconciliation explains them.
    func resolved(on day: BusinessDay) -> Set<String> {
        Set(
            byBreak.filter { _, decision in
                if case .resolve = decision.fact.decision { decision.fact.day == day } else { false }
            }.keys
        )
    }

    /// The latest day that is signed off, if there is one.
    var lastSigned: BusinessDay? { signed.keys.max() }
}
