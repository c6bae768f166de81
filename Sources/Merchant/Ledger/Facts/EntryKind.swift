/// The kinds of entries of the journal.
public enum EntryKind: String, Sendable, Hashable, CaseIterable {
    case ledgerFounded = "ledger.founded"
    case terminalPaired = "terminal.paired"
    case shiftOpened = "shift.opened"
    case attemptCreated = "attempt.created"
    case attemptPresented = "attempt.presented"
    case attemptClosed = "attempt.closed"
    case paymentAccepted = "payment.accepted"
    case refundCreated = "refund.created"
    case refundClosed = "refund.closed"
    case refundAccepted = "refund.accepted"
    case cashMoved = "cash.moved"
    case payoutReceived = "payout.received"
    case currencyTraded = "currency.traded"
    case shiftClosed = "shift.closed"
    case batchSealed = "batch.sealed"
    case batchAcknowledged = "batch.acknowledged"
}
