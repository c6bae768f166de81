import ClearingProtocol
import Money
import Timekeeping
import TransparencyLog

/// Counts the entries of a shift's range one by one.
struct ShiftFold {
    private let number: Int
    private let firstSequence: Int
    private var sequence: Int
    private var opening: (fact: ShiftOpened, entry: JournalEntry)?
    private var closing: JournalEntry?
    private var lines: [BatchLine] = []
    private var figures: [Currency: FiguresSum] = [:]
    private var attempts: [AttemptReference: AttemptState] = [:]
    /// What was put into the drawer, less what was taken out.
    private var cashMoved: Int64 = 0

    /// - Parameter first: the first entry of the range.
    init(shift number: Int, from first: Int) {
        self.number = number
        firstSequence = first
        sequence = first - 1
    }

    mutating func count(_ entry: JournalEntry) {
        sequence = entry.sequence
        switch entry.fact {
        case .shiftOpened(let fact): opening = (fact, entry)
        case .attemptCreated(let fact):
            if entry.shift == number { attempts[fact.reference] = .created }
        case .attemptFound(let fact):
            if entry.shift == number { attempts[fact.reference] = .unknown }
        case .attemptPresented(let fact): change(fact.reference, to: .presented)
        case .attemptAuthorising(let fact): change(fact.reference, to: .authorising)
        case .attemptClosed(let fact): change(fact.reference, to: fact.state)
        case .paymentAccepted(let fact): accept(fact)
        case .refundAccepted(let fact): accept(fact)
        case .cashMoved(let fact): cashMoved += fact.change
        case .shiftClosed: closing = entry
        case .ledgerFounded, .terminalPaired, .attemptWithdrawn, .refundCreated, .refundPending, .refundClosed,
            .receiptPrinted, .payoutReceived, .currencyTraded, .batchSealed, .batchAcknowledged, .operatorAdded,
            .operatorChanged, .operatorSignedIn, .operatorSignedOut, .operatorRefused, .permissionGiven:
            break
        }
    }

    /// The shift after the entries that were counted, or `nil` when it had not begun.
    func recount() throws -> ShiftRecount? {
        guard let opening else { return nil }
        return ShiftRecount(
            shift: Shift(
                number: number,
                businessDay: opening.fact.businessDay,
                isOpen: closing == nil,
                openedAt: opening.entry.recordedAt,
                openedBy: opening.entry.actor,
                float: opening.fact.float,
                firstSequence: firstSequence,
                closedAt: closing?.recordedAt,
                closedBy: closing?.actor,
                endSequence: closing.map { $0.sequence + 1 },
                zHash: closing.map { JournalEntry.leaf(of: $0.body).bytes }
            ),
            sequence: sequence,
            figures: figures.sorted { $0.key.code < $1.key.code }.map { $0.value.figures(in: $0.key) },
            totals: try BatchTotal.totals(of: lines),
            attempts: attempts.values.reduce(into: [:]) { $0[$1, default: 0] += 1 },
            expected: Money(
                minorUnits: opening.fact.float.minorUnits + cashMoved,
                currency: opening.fact.float.currency
            )
        )
    }

    // Attempts of earlier shifts do not count, whatever becomes of them in this one.
    private mutating func change(_ reference: AttemptReference, to state: AttemptState) {
        if attempts[reference] != nil { attempts[reference] = state }
    }

    private mutating func accept(_ fact: PaymentAccepted) {
        change(fact.reference, to: .paid)
        let (amount, fee) = (fact.amount, fact.payment.fee)
        figures[amount.currency, default: FiguresSum()].add(amount: amount.minorUnits, fee: fee.minorUnits)
        lines.append(BatchLine(kind: .payment, payment: fact.payment.payment, amount: amount, fee: fee))
    }

    private mutating func accept(_ fact: RefundAccepted) {
        figures[fact.amount.currency, default: FiguresSum()]
            .add(refund: fact.amount.minorUnits, fee: fact.record.fee.minorUnits)
        lines.append(
            BatchLine(kind: .refund, payment: fact.record.refund, amount: fact.amount, fee: fact.record.fee)
        )
    }
}

/// Figures that grow.
private struct FiguresSum {
    private var count = 0
    private var gross: Int64 = 0
    private var refundCount = 0
    private var refunds: Int64 = 0
    private var fees: Int64 = 0

    mutating func add(amount: Int64, fee: Int64) {
        count += 1
        gross += amount
        fees += fee
    }

    mutating func add(refund: Int64, fee: Int64) {
        refundCount += 1
        refunds += refund
        fees -= fee
    }

    func figures(in currency: Currency) -> Figures {
        Figures(
            count: count,
            gross: gross,
            refundCount: refundCount,
            refunds: refunds,
            fees: fees,
            currency: currency
        )
    }
}
