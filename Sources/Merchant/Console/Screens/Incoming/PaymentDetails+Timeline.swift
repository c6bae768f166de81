import Ledger
import Timekeeping

extension PaymentDetails {
    /// What happened to the payment, the earliest first.
    struct Step: Sendable, Hashable {
        enum Event: Sendable, Hashable {
            case entry(Fact)
            case batch(Int, BatchState)
        }

        let at: Timestamp
        let event: Event
    }

    /// What happened to the payment in order of time: a refund may come after the batch.
    var timeline: [Step] {
        var steps = entries.map { Step(at: $0.recordedAt, event: .entry($0.fact)) }
        if let batch {
            let step = Step(at: batch.acknowledgedAt ?? batch.sealedAt, event: .batch(batch.number, batch.state))
            steps.insert(step, at: steps.firstIndex { $0.at > step.at } ?? steps.count)
        }
        return steps
    }
}
