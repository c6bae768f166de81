public import Ledger
public import TerminalUI
public import Till
public import Timekeeping

/// What can happen to the console.
public enum ConsoleEvent: Sendable, Hashable {
    /// Somebody did something at the terminal.
    case input(InputEvent)
    /// Time went by.
    case tick(Timestamp)
    /// Something happened without a key.
    case news(TillNews)
    /// An order stands in the ledger; nothing was sent yet.
    case began(Attempt)
    /// The network spoke about an attempt.
    case answered(Attempt, Payment?)
    /// Something could not be done; with the attempt as it stands since, if it was about one.
    case failed(TillError, Attempt?)
    /// The state of shifts and of what waits was read.
    case standing(Standing)
    /// The day's payments were read, newest first.
    case payments([Payment], BusinessDay)
    /// What is known of one payment was read.
    case details(PaymentDetails)
    /// The day's figures were read.
    case summary(SettlementSummary)
    /// The network acknowledged a batch, perhaps again.
    case batchAcknowledged(SealedBatch)
    /// The bell is to be struck.
    case stroke
    /// Something beside the screen failed, such as the printer: one sentence for the cashier.
    case warned(String)
    /// Something came back to one of the other screens.
    case incoming(IncomingEvent)
    case find(FindEvent)
    case unknown(UnknownEvent)
    case shift(ShiftEvent)
    case settlement(SettlementEvent)
    case reconcile(ReconcileEvent)
    case takings(TakingsEvent)
    case admin(AdminEvent)
    /// A second person said yes, or nobody did.
    case approval(ApprovalEvent)
    /// Something came back to the lock.
    case lock(LockEvent)
}
