import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

/// What the node itself booked under a number that a line of a batch names.
struct BookedMovement {
    /// The line as the batch should have it: a reversal counts as the refund of its whole payment.
    let line: BatchLine
    /// What it is.
    let kind: SettlementLineKind
    /// The payment that it is, gives back or takes back.
    let payment: String
    /// The batch that brought it, if one did.
    let earlier: Int?
    /// The other half of a reversal: none is settled without the other.
    let counterpart: Counterpart?

    /// A payment or its reversal.
    struct Counterpart {
        let kind: SettlementLineKind
        let number: String
    }

    /// The movements to be noted of a batch, the other half of a reversal too.
    func records(of batch: Batch, on day: BusinessDay) -> [MovementRecord] {
        func record(_ kind: SettlementLineKind, _ number: String, batch count: Int?) -> MovementRecord {
            MovementRecord(
                number: number,
                kind: kind,
                payment: payment,
                merchant: batch.merchant,
                currency: line.amount.currency,
                terminal: batch.terminal,
                batch: count,
                businessDay: day
            )
        }
        let own = record(kind, line.payment, batch: batch.number)
        return [own] + (counterpart.map { [record($0.kind, $0.number, batch: nil)] } ?? [])
    }
}

extension StoreTransaction {
    /// A payment, a refund that stands, or a reversal of a terminal, by the network's number.
    func booked(_ number: String, of terminal: String) throws -> BookedMovement? {
        if let order = try order(payment: number), let payment = order.payment {
            guard order.terminal == terminal else { return nil }
            return BookedMovement(
                line: BatchLine(kind: .payment, payment: number, amount: order.amount, fee: payment.fee),
                kind: .payment,
                payment: number,
                earlier: order.batch,
                counterpart: order.reversal.map { BookedMovement.Counterpart(kind: .reversal, number: $0) }
            )
        }
        if let refund = try refund(number: number) {
            guard refund.terminal == terminal, refund.state == .accepted || refund.state == .pending else { return nil }
            return BookedMovement(
                line: BatchLine(kind: .refund, payment: number, amount: refund.request.amount, fee: refund.fee),
                kind: .refund,
                payment: refund.request.payment,
                earlier: refund.batch,
                counterpart: nil
            )
        }
        guard let order = try order(reversal: number), let payment = order.payment, order.terminal == terminal else {
            return nil
        }
        return BookedMovement(
            line: BatchLine(kind: .refund, payment: number, amount: order.amount, fee: payment.fee),
            kind: .reversal,
            payment: payment.payment,
            earlier: try movement(number)?.batch,
            counterpart: BookedMovement.Counterpart(kind: .payment, number: payment.payment)
        )
    }
}
