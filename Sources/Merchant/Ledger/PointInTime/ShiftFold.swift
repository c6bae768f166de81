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
    private var modes: [AttemptReference: PaymentMode] = [:]
    private var methods: [String: ShiftMethod] = [:]
    private var orders: (first: String?, last: String?) = (nil, nil)
    private var moves = CashMoves()
    private let formerMode: (AttemptReference) throws -> PaymentMode

    /// - Parameters:
    ///   - first: the first entry of the range.
    ///   - formerMode: how an attempt is paid that began before it.
    init(shift number: Int, from first: Int, formerMode: @escaping (AttemptReference) throws -> PaymentMode) {
        self.number = number
        self.formerMode = formerMode
        firstSequence = first
        sequence = first - 1
    }

    mutating func count(_ entry: JournalEntry) throws {
        sequence = entry.sequence
        switch entry.fact {
        case .shiftOpened(let fact): opening = (fact, entry)
        case .attemptCreated(let fact):
            begin(fact.reference, as: .created, by: fact.mode, entry)
        case .attemptFound(let fact):
            begin(fact.reference, as: .unknown, by: fact.mode, entry)
        case .attemptPresented(let fact): change(fact.reference, to: .presented)
        case .attemptAuthorising(let fact): change(fact.reference, to: .authorising)
        case .attemptClosed(let fact): change(fact.reference, to: fact.state)
        case .paymentAccepted(let fact): try accept(fact)
        case .refundAccepted(let fact): accept(fact)
        case .cashMoved(let fact): moves.add(fact)
        case .shiftClosed: closing = entry
        case .ledgerFounded, .terminalPaired, .attemptWithdrawn, .refundCreated, .refundPending, .refundClosed,
            .receiptPrinted, .payoutReceived, .currencyTraded, .batchSealed, .batchSent, .batchAcknowledged,
            .batchLineDecided, .operatorAdded,
            .operatorChanged, .operatorSignedIn, .operatorSignedOut, .operatorRefused, .permissionGiven,
            .cashCounted, .shiftCorrected, .shiftPrinted, .reconciliationDecided,
            .statementTaken, .feesStated:
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
                minorUnits: opening.fact.float.minorUnits + moves.change,
                currency: opening.fact.float.currency
            ),
            contents: ShiftRecount.Contents(
                orders: [orders.first, orders.last],
                methods: methods.values.sorted { $0.order < $1.order },
                moves: moves,
                float: opening.fact.float,
                floatPieces: opening.fact.pieces,
                unresolved: Set(attempts.filter { AttemptState.unresolved.contains($0.value) }.keys)
            )
        )
    }

    private mutating func begin(
        _ reference: AttemptReference,
        as state: AttemptState,
        by mode: PaymentMode,
        _ entry: JournalEntry
    ) {
        modes[reference] = mode
        guard entry.shift == number else { return }
        attempts[reference] = state
        orders = (orders.first ?? reference.order, reference.order)
    }

    // Attempts of earlier shifts do not count, whatever becomes of them in this one.
    private mutating func change(_ reference: AttemptReference, to state: AttemptState) {
        if attempts[reference] != nil { attempts[reference] = state }
    }

    private mutating func accept(_ fact: PaymentAccepted) throws {
        change(fact.reference, to: .paid)
        let (amount, fee) = (fact.amount, fact.payment.fee)
        figures[amount.currency, default: FiguresSum()].add(amount: amount.minorUnits, fee: fee.minorUnits)
        let mode = try modes[fact.reference] ?? formerMode(fact.reference)
        var sums = ShiftMethod(
            mode: mode,
            network: fact.network,
            count: 0,
            currency: amount.currency,
            sums: [0, 0, 0, 0]
        )
        sums = methods[sums.order] ?? sums
        sums.add(fact)
        methods[sums.order] = sums
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
