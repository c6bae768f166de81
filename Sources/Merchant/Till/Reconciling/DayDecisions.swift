import Ledger
import Money
import StatementStore
import Timekeeping

/// What was decided about the reconciliation of business days, as it stands now.
///
/// Each day decides for itself and for those after it: what a later day decides about a difference leaves the word of the
/// earlier one alone, which may be signed off.
struct DayDecisions {
    private typealias ByDay = [BusinessDay: RecordedDecision]

    /// The newest decision of each day about a difference, by its name.
    private var byBreak: [String: ByDay] = [:]
    /// The newest remark of each day about a difference, by its name.
    private var remarks: [String: ByDay] = [:]
    /// The proof of each day that is signed off and was not unlocked since.
    private(set) var signed: [BusinessDay: RecordedDecision] = [:]
    /// How often each day was signed off.
    private(set) var versions: [BusinessDay: Int] = [:]

    init(_ decisions: [RecordedDecision]) {
        for decision in decisions {
            let day = decision.fact.day
            switch decision.fact.decision {
            case .resolve(let decided), .carry(let decided): byBreak[decided.name, default: [:]][day] = decision
            case .link(let link):
                for name in [link.ledger, link.clearing] { byBreak[name, default: [:]][day] = decision }
            case .undo(let undone): takeBack(undone.name, on: day)
            case .remark(let name): remarks[name, default: [:]][day] = decision
            case .sign(let proof): (signed[day], versions[day]) = (decision, proof.version)
            case .unlock: signed[day] = nil
            }
        }
    }

    private mutating func takeBack(_ name: String, on day: BusinessDay) {
        if case .link(let link)? = byBreak[name]?[day]?.fact.decision {
            byBreak[link.ledger]?[day] = nil
            byBreak[link.clearing]?[day] = nil
        }
        byBreak[name]?[day] = nil
    }

    /// What stands of a difference on a day: what the latest day until then decided.
    func decision(about name: String, until day: BusinessDay) -> RecordedDecision? {
        Self.latest(byBreak[name], until: day)
    }

    /// What is noted about a difference until a day.
    func remark(about name: String, until day: BusinessDay) -> RecordedDecision? {
        Self.latest(remarks[name], until: day)
    }

    private static func latest(_ decisions: ByDay?, until day: BusinessDay) -> RecordedDecision? {
        decisions?.filter { $0.key <= day }.max { $0.key < $1.key }?.value
    }

    /// The links that were made on a day and were not taken back since, the oldest first.
    func links(on day: BusinessDay) -> [RecordedDecision] {
        byBreak.compactMap { name, decisions -> RecordedDecision? in
            guard let decision = decisions[day], case .link(let link) = decision.fact.decision, link.ledger == name,
                byBreak[link.clearing]?[day] == decision
            else { return nil }
            return decision
        }.sorted { $0.sequence < $1.sequence }
    }

    /// What stands of a difference on a day, as ``decision(about:until:)`` says, where it was decided about by as much.
    func decision(about item: StoredBreak, until day: BusinessDay) -> RecordedDecision? {
        guard let decision = decision(about: item.id, until: day) else { return nil }
        switch decision.fact.decision {
        case .resolve(let decided), .carry(let decided): return Self.isOf(decided, item) ? decision : nil
        case .link, .undo, .remark, .sign, .unlock: return decision
        }
    }

    /// A reason that was given for a cent says nothing of a hundred, to which what came since may have made it.
    private static func isOf(_ decided: ResolvedBreak, _ item: StoredBreak) -> Bool {
        decided.difference == item.difference.minorUnits && decided.currency == item.difference.currency.code
    }

    /// Whether an open difference stays open on a day for a reason.
    func isCarried(_ item: StoredBreak, until day: BusinessDay) -> Bool {
        if case .carry? = decision(about: item, until: day)?.fact.decision { true } else { false }
    }

    /// Whether a day itself explains a difference.
    func isExplained(_ item: StoredBreak, on day: BusinessDay) -> Bool {
        guard case .resolve(let decided)? = byBreak[item.id]?[day]?.fact.decision else { return false }
        return Self.isOf(decided, item)
    }

    /// Who gave a reason for a difference on a day, or made a pair, as it stands now.
    func deciders(on day: BusinessDay) -> Set<String> { Set(byBreak.compactMap { $0.value[day]?.by }) }

    /// What a day itself decided about a difference, in a word; `nil` where nothing.
    func word(about name: String, on day: BusinessDay) -> String? {
        switch byBreak[name]?[day]?.fact.decision {
        case .resolve: "resolved"
        case .carry: "carried"
        case .link: "linked"
        case .undo, .remark, .sign, .unlock, nil: nil
        }
    }

    /// The differences that are explained, by the day whose reconciliation explains them.
    func resolved(on day: BusinessDay) -> Set<String> {
        Set(byBreak.filter { if case .resolve? = $0.value[day]?.fact.decision { true } else { false } }.keys)
    }

    /// The latest day that is signed off, if there is one.
    var lastSigned: BusinessDay? { signed.keys.max() }
}
