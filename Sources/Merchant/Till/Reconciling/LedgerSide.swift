import ClearingProtocol
import Ledger
import Money
import Reconciliation
import Timekeeping

/// The tills' side of a reconciliation: one till's ledger, or those of all tills of a chain.
struct LedgerSide {
    let ledgers: [Ledger]

    /// Whether anything was ever asked to be paid; a shop with files alone has no such side.
    func hasAttempts() throws -> Bool {
        for ledger in ledgers where try ledger.read({ try $0.hasAttempts() }) { return true }
        return false
    }

    /// How many entries the journal of each till has.
    func entryCounts() throws -> [Int] { try ledgers.map { ledger in try ledger.read { try $0.entryCount() } } }

    /// The terminals' numbers in the network.
    func terminals() throws -> Set<String> {
        Set(try ledgers.compactMap { ledger in try ledger.read { try $0.pairing()?.pairing.terminal } })
    }

    /// The rows of a day.
    ///
    /// - Parameter attempts: the attempts of each till that came to nothing, of that day and others.
    func rows(of day: BusinessDay, attempts: [[MatchRow]]) throws -> PackedRows {
        let payments = try ledgers.map { ledger in try ledger.read { try $0.paymentCount(of: day...day) } }
        // What grows is there twice for a moment.
        var rows = PackedRows(capacity: payments.reduce(0, +))
        for (till, (ledger, attempts)) in zip(ledgers, attempts).enumerated() {
            for kind in [LedgerMovement.Kind.payment, .refund] {
                try Self.rows(kind, of: day...day, ledger, till) { rows.append($0) }
            }
            for attempt in attempts where attempt.day == day { rows.append(attempt) }
        }
        return rows
    }

    /// The days among some on which a till was paid or gave back.
    func daysOfTrade(in days: ClosedRange<BusinessDay>) throws -> Set<BusinessDay> {
        try ledgers.reduce(into: []) { found, ledger in
            found.formUnion(try ledger.read { try $0.daysOfTrade(in: days) })
        }
    }

    /// The attempts of each till that came to nothing on some days, for which it looks through all that it ever made.
    func attempts(of days: ClosedRange<BusinessDay>) throws -> [[MatchRow]] {
        try ledgers.enumerated().map { till, ledger in
            var attempts: [MatchRow] = []
            try Self.rows(.attempt, of: days, ledger, till) { attempts.append($0) }
            return attempts
        }
    }

    private static func rows(
        _ kind: LedgerMovement.Kind,
        of days: ClosedRange<BusinessDay>,
        _ ledger: Ledger,
        _ till: Int,
        _ take: (MatchRow) -> Void
    ) throws {
        var known = (code: Currency.cny.code, mark: CurrencyMark(.cny))
        try ledger.read { view in
            try view.movementsToMatch(kind, of: days) { movement in
                if movement.currency != known.code {
                    known = (movement.currency, CurrencyMark(try Currency.named(movement.currency)))
                }
                take(MatchRow(movement, till: till, known.mark))
            }
        }
    }

    /// The movements of some days that are wanted.
    func movements(
        of days: ClosedRange<BusinessDay>,
        where isWanted: (LedgerMovement) -> Bool
    ) throws -> [LedgerMovement] {
        var found: [LedgerMovement] = []
        for ledger in ledgers {
            try ledger.read { view in try view.movements(of: days) { if isWanted($0) { found.append($0) } } }
        }
        return found
    }

    /// The movement behind a row, or `nil`.
    func movement(_ row: MatchRow) throws -> LedgerMovement? { try movement(row.id) }

    /// The terminal's number in the network of the till behind a row, or `nil`.
    func terminal(_ row: Int64) throws -> String? {
        guard let number = LedgerRowNumber(row), ledgers.indices.contains(number.till) else { return nil }
        return try ledgers[number.till].read { try $0.pairing()?.pairing.terminal }
    }

    /// The movement behind the row of that number, or `nil`.
    func movement(_ row: Int64) throws -> LedgerMovement? {
        guard let number = LedgerRowNumber(row), ledgers.indices.contains(number.till) else { return nil }
        return try ledgers[number.till].read { try $0.movement(number.kind, number.sequence) }
    }

    /// Whether any of the tills took a payment of that order.
    func isPaid(order: String) throws -> Bool {
        for ledger in ledgers where try ledger.read({ try $0.isPaid(order: order) }) { return true }
        return false
    }
}

extension MatchRow {
    /// A movement of a till's ledger.
    init(_ movement: MovementToMatch, till: Int, _ currency: CurrencyMark) {
        self.init(
            id: LedgerRowNumber(till: till, kind: movement.kind, sequence: movement.sequence).number,
            kind: movement.kind == .refund ? .giveBack : .payment,
            state: movement.kind == .attempt ? (movement.isPending ? .pending : .failed) : .succeeded,
            order: MatchKey(movement.order),
            host: MatchKey(movement.number),
            day: movement.day,
            amount: movement.amount,
            currency: currency,
            fee: movement.fee,
            // Who pays for a promotion is a payment's; what goes back of one has it in its amount.
            discount: movement.kind == .payment ? movement.discount : nil
        )
    }
}
