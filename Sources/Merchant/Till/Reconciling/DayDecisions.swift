import Ledger
import Timekeeping

/// What was decided about the reconciliation of business days, as it stands now.
struct DayDecisions {
    /// The newest decision about a difference, by its name.
    private(set) var byBreak: [String: RecordedDecision] = [:]
    /// The proof of each day that is signed off and was not unlocked since.
    private(set) var signed: [BusinessDay: RecordedDecision] = [:]
    /// How often each day was signed off.
    private(set) var versions: [BusinessDay: Int] = [:]

    init(_ decisions: [RecordedDecision]) {
        for decision in decisions {
            let day = decision.fact.day
            switch decision.fact.decision {
            case .resolve(let decided), .carry(let decided): byBreak[decided.name] = decision
            case .sign(let proof): (signed[day], versions[day]) = (decision, proof.version)
            case .unlock: signed[day] = nil
            }
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
