public import ClearingProtocol

/// What one entry of the journal records.
public enum Fact: Sendable, Hashable {
    case ledgerFounded(LedgerFounded)
    case terminalPaired(TerminalPaired)
    case shiftOpened(ShiftOpened)
    case attemptCreated(AttemptCreated)
    case attemptFound(AttemptFound)
    case attemptPresented(AttemptPresented)
    case attemptAuthorising(AttemptAuthorising)
    case attemptWithdrawn(AttemptWithdrawn)
    case attemptClosed(AttemptClosed)
    case paymentAccepted(PaymentAccepted)
    case refundCreated(RefundCreated)
    case refundPending(RefundPending)
    case refundClosed(RefundClosed)
    case refundAccepted(RefundAccepted)
    case receiptPrinted(ReceiptPrinted)
    case cashMoved(CashMoved)
    case payoutReceived(PayoutReceived)
    case currencyTraded(CurrencyTraded)
    case shiftClosed(ShiftClosed)
    case batchSealed(BatchSealed)
    case batchSent(BatchSent)
    case batchAcknowledged(BatchAcknowledged)
    case batchLineDecided(BatchLineDecided)
    case operatorAdded(OperatorAdded)
    case operatorChanged(OperatorChanged)
    case operatorSignedIn(OperatorSignedIn)
    case operatorSignedOut(OperatorSignedOut)
    case operatorRefused(OperatorRefused)
    case permissionGiven(PermissionGiven)
    case cashCounted(CashCounted)
    case shiftCorrected(ShiftCorrected)
    case shiftPrinted(ShiftPrinted)
    /// Somebody decided about a day\'s reconciliation.
    case reconciliationDecided(ReconciliationDecided)
    case statementTaken(StatementTaken)
    case feesStated(FeesStated)

    /// The kind under which it stands in the journal.
    public var kind: EntryKind {
        switch self {
        case .ledgerFounded: .ledgerFounded
        case .terminalPaired: .terminalPaired
        case .shiftOpened: .shiftOpened
        case .attemptCreated: .attemptCreated
        case .attemptFound: .attemptFound
        case .attemptPresented: .attemptPresented
        case .attemptAuthorising: .attemptAuthorising
        case .attemptWithdrawn: .attemptWithdrawn
        case .attemptClosed: .attemptClosed
        case .paymentAccepted: .paymentAccepted
        case .refundCreated: .refundCreated
        case .refundPending: .refundPending
        case .refundClosed: .refundClosed
        case .refundAccepted: .refundAccepted
        case .receiptPrinted: .receiptPrinted
        case .cashMoved: .cashMoved
        case .payoutReceived: .payoutReceived
        case .currencyTraded: .currencyTraded
        case .shiftClosed: .shiftClosed
        case .batchSealed: .batchSealed
        case .batchSent: .batchSent
        case .batchAcknowledged: .batchAcknowledged
        case .batchLineDecided: .batchLineDecided
        case .operatorAdded: .operatorAdded
        case .operatorChanged: .operatorChanged
        case .operatorSignedIn: .operatorSignedIn
        case .operatorSignedOut: .operatorSignedOut
        case .operatorRefused: .operatorRefused
        case .permissionGiven: .permissionGiven
        case .cashCounted: .cashCounted
        case .shiftCorrected: .shiftCorrected
        case .shiftPrinted: .shiftPrinted
        case .reconciliationDecided: .reconciliationDecided
        case .statementTaken: .statementTaken
        case .feesStated: .feesStated
        }
    }

    /// The fact's own members.
    var data: any JSONMessage {
        switch self {
        case .ledgerFounded(let fact): fact
        case .terminalPaired(let fact): fact
        case .shiftOpened(let fact): fact
        case .attemptCreated(let fact): fact
        case .attemptFound(let fact): fact
        case .attemptPresented(let fact): fact
        case .attemptAuthorising(let fact): fact
        case .attemptWithdrawn(let fact): fact
        case .attemptClosed(let fact): fact
        case .paymentAccepted(let fact): fact
        case .refundCreated(let fact): fact
        case .refundPending(let fact): fact
        case .refundClosed(let fact): fact
        case .refundAccepted(let fact): fact
        case .receiptPrinted(let fact): fact
        case .cashMoved(let fact): fact
        case .payoutReceived(let fact): fact
        case .currencyTraded(let fact): fact
        case .shiftClosed(let fact): fact
        case .batchSealed(let fact): fact
        case .batchSent(let fact): fact
        case .batchAcknowledged(let fact): fact
        case .batchLineDecided(let fact): fact
        case .operatorAdded(let fact): fact
        case .operatorChanged(let fact): fact
        case .operatorSignedIn(let fact): fact
        case .operatorSignedOut(let fact): fact
        case .operatorRefused(let fact): fact
        case .permissionGiven(let fact): fact
        case .cashCounted(let fact): fact
        case .shiftCorrected(let fact): fact
        case .shiftPrinted(let fact): fact
        case .reconciliationDecided(let fact): fact
        case .statementTaken(let fact): fact
        case .feesStated(let fact): fact
        }
    }

    /// Reads a fact of a kind.
    ///
    /// - Throws: ``JSONError`` naming the member that is wrong.
    public init(kind: EntryKind, from reader: JSONReader) throws(JSONError) {
        self =
            switch kind {
            case .ledgerFounded: .ledgerFounded(try LedgerFounded(from: reader))
            case .terminalPaired: .terminalPaired(try TerminalPaired(from: reader))
            case .shiftOpened: .shiftOpened(try ShiftOpened(from: reader))
            case .attemptCreated: .attemptCreated(try AttemptCreated(from: reader))
            case .attemptFound: .attemptFound(try AttemptFound(from: reader))
            case .attemptPresented: .attemptPresented(try AttemptPresented(from: reader))
            case .attemptAuthorising: .attemptAuthorising(try AttemptAuthorising(from: reader))
            case .attemptWithdrawn: .attemptWithdrawn(try AttemptWithdrawn(from: reader))
            case .attemptClosed: .attemptClosed(try AttemptClosed(from: reader))
            case .paymentAccepted: .paymentAccepted(try PaymentAccepted(from: reader))
            case .refundCreated: .refundCreated(try RefundCreated(from: reader))
            case .refundPending: .refundPending(try RefundPending(from: reader))
            case .refundClosed: .refundClosed(try RefundClosed(from: reader))
            case .refundAccepted: .refundAccepted(try RefundAccepted(from: reader))
            case .receiptPrinted: .receiptPrinted(try ReceiptPrinted(from: reader))
            case .cashMoved: .cashMoved(try CashMoved(from: reader))
            case .payoutReceived: .payoutReceived(try PayoutReceived(from: reader))
            case .currencyTraded: .currencyTraded(try CurrencyTraded(from: reader))
            case .shiftClosed: .shiftClosed(try ShiftClosed(from: reader))
            case .batchSealed: .batchSealed(try BatchSealed(from: reader))
            case .batchSent: .batchSent(try BatchSent(from: reader))
            case .batchAcknowledged: .batchAcknowledged(try BatchAcknowledged(from: reader))
            case .batchLineDecided: .batchLineDecided(try BatchLineDecided(from: reader))
            case .operatorAdded: .operatorAdded(try OperatorAdded(from: reader))
            case .operatorChanged: .operatorChanged(try OperatorChanged(from: reader))
            case .operatorSignedIn: .operatorSignedIn(try OperatorSignedIn(from: reader))
            case .operatorSignedOut: .operatorSignedOut(try OperatorSignedOut(from: reader))
            case .operatorRefused: .operatorRefused(try OperatorRefused(from: reader))
            case .permissionGiven: .permissionGiven(try PermissionGiven(from: reader))
            case .cashCounted: .cashCounted(try CashCounted(from: reader))
            case .shiftCorrected: .shiftCorrected(try ShiftCorrected(from: reader))
            case .shiftPrinted: .shiftPrinted(try ShiftPrinted(from: reader))
            case .reconciliationDecided: .reconciliationDecided(try ReconciliationDecided(from: reader))
            case .statementTaken: .statementTaken(try StatementTaken(from: reader))
            case .feesStated: .feesStated(try FeesStated(from: reader))
            }
    }
}
