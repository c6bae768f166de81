import ClearingProtocol
public import Ledger
public import Money
public import Timekeeping

/// What the ledger says of a business day, and how far each part of it has come on its way to the bank.
public struct DaySeams: Sendable, Hashable {
    /// How far a shift's payments have come.
    public enum Stage: Sendable, Hashable {
        /// The shift still takes payments.
        case open
        /// Its batch is sealed, and not acknowledged by clearing.
        case sealed
        /// Clearing refuses its batch.
        case refused
        /// Clearing has its batch.
        case acknowledged
    }

    /// One shift of the day.
    public struct Part: Sendable, Hashable {
        /// The shift.
        public let shift: Shift
        /// How far it has come.
        public let stage: Stage
        /// Its batch, once it is sealed.
        public let batch: SealedBatch?
        /// What its entries add up to, a row a currency.
        public let figures: [Figures]
        /// What of it the network did not take with its batch and no other batch brought since.
        public var outstanding: [BatchLineEnd] = []
    }

    /// The business day.
    public let day: BusinessDay
    /// What the ledger counts to the day, a row a currency.
    public let ledger: [Figures]
    /// Its shifts, the first one first.
    public let parts: [Part]
    /// The newest entry of the journal that is counted.
    public let sequence: Int
}

extension DaySeams {
    /// Which payments and refunds the ledger counts to the day, in all currencies.
    public var scope: TakingsScope { TakingsScope(days: day...day) }

    /// Which payments and refunds a part's figures are the sums of, in all currencies.
    public func scope(of part: Part) -> TakingsScope {
        let first = part.batch?.firstSequence ?? part.shift.firstSequence
        return TakingsScope(
            entries: first..<max(first, part.batch?.endSequence ?? part.shift.endSequence ?? sequence + 1)
        )
    }

    /// Which payments and refunds are behind ``elsewhere(in:)``, in all currencies: those of the day count, those of
    /// other days are taken off.
    public var scopeElsewhere: TakingsScope {
        TakingsScope(mismatch: DayMismatch(day: day, entries: parts.compactMap { scope(of: $0).entries }))
    }

    /// Reads the seams of a day.
    public init(_ day: BusinessDay, in view: LedgerView) throws {
        self.day = day
        ledger = try view.figures(of: day)
        sequence = try view.entryCount()
        parts = try view.shifts(of: day).map { shift in
            let batch = try view.batch(ofShift: shift.number)
            let stage: Stage =
                switch batch?.state {
                case .acknowledged, .partAcknowledged: .acknowledged
                case .sealed, .sent: .sealed
                case .rejected: .refused
                case nil: .open
                }
            let (first, end) = (
                batch?.firstSequence ?? shift.firstSequence, batch?.endSequence ?? shift.endSequence ?? .max
            )
            let ends = try batch.map { try view.lineEnds(ofBatch: $0.number) } ?? []
            return Part(
                shift: shift,
                stage: stage,
                batch: batch,
                figures: try view.figures(from: first, to: end),
                outstanding: ends.filter { $0.fate != .taken }
            )
        }
    }

    /// What clearing has of the day's shifts, in minor units after fees.
    public func cleared(_ currency: Currency) -> Int64 {
        let acknowledged = parts.filter { $0.stage == .acknowledged }
        return net(of: acknowledged, currency) - outstanding(in: acknowledged, currency, [.waits, .givenUp])
    }

    /// What of the day's shifts is still to come to clearing, in minor units after fees. What somebody gave up is not.
    public func onItsWay(_ currency: Currency) -> Int64 {
        net(of: parts.filter { $0.stage != .acknowledged }, currency) + outstanding(in: parts, currency, [.waits])
    }

    private func net(of parts: [Part], _ currency: Currency) -> Int64 {
        parts.flatMap(\.figures).filter { $0.gross.currency == currency }.reduce(0) { $0 + $1.net.minorUnits }
    }

    private func outstanding(in parts: [Part], _ currency: Currency, _ fates: Set<BatchLineEnd.Fate>) -> Int64 {
        parts.flatMap(\.outstanding).filter { $0.line.amount.currency == currency && fates.contains($0.fate) }
            .reduce(0) { $0 + $1.line.net }
    }

    /// What of the day's net stands in no shift's entries, in minor units: what was recorded in another shift than its
    /// day's, such as a payment that came in late.
    public func elsewhere(in figures: Figures) -> Int64 {
        let net = parts.flatMap(\.figures).filter { $0.gross.currency == figures.gross.currency }
        return figures.net.minorUnits - net.reduce(0) { $0 + $1.net.minorUnits }
    }
}
