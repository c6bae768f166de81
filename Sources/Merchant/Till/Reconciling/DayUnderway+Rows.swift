import ClearingProtocol
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension DayUnderway {
    /// Holds the tills' rows against clearing's.
    mutating func matchRows() throws {
        var audit = FeeAudit()
        let expected = try ExpectedFees(day, reconciler, statements)
        let match = try matched(day) { row, statement in
            audit.add(row, expected: try expected.fee(of: row, on: statement))
        }
        ledger = match.ledger
        clearing = match.clearing
        try add(audit)
        try noteFeesOfCarriedRows()
        fees.terms = try reconciler.feeTermsDigest()
        guard hasLedger else {
            matched = clearing.count
            try addDoubled(match.unmatchedClearing)
            return
        }
        matched = match.matched
        for found in match.breaks { try add(found) }
        try matchNeighbours(match)
    }

    /// Names what customers were charged twice, and what the host tells of twice. There is no till whose sum it could be held against.
    private mutating func addDoubled(_ rows: [MatchRow]) throws {
        var doubled = DoubledPayments()
        let told = try toldBefore()
        for row in rows where doubled.isRepeated(row) || told.contains(row.id) {
            try add(FoundBreak(.duplicateHost, ledger: nil, clearing: row))
        }
    }

    private func matched(
        _ day: BusinessDay,
        _ look: (MatchRow, Int64) throws -> Void = { _, _ in }
    ) throws -> DayMatch {
        let terminals = try side.terminals()
        var matcher = DayMatcher(day: day, ledger: try side.rows(of: day, attempts: attempts))
        try store.clearingRows(
            of: day...day,
            isOurs: { terminals.isEmpty || terminals.contains($0) },
            { row, statement in
                matcher.add(row)
                try look(row, statement)
            }
        )
        return matcher.finish()
    }

    /// Looks for what is left on the days beside this one, and among what earlier days left open.
    private mutating func matchNeighbours(_ match: DayMatch) throws {
        // Days that match whole have nothing that another day could tell of.
        guard !match.unmatchedLedger.isEmpty || !match.unmatchedClearing.isEmpty else { return }
        let isKnown = try store.reconciledDays().contains(day.advanced(by: -1))
        let before = isKnown ? nil : try matched(day.advanced(by: -1))
        let after = try matched(day.advanced(by: 1))
        let (mine, theirs) = (carriedRows(.ledger), carriedRows(.clearing))
        let crossed = CrossDayMatch(
            ledger: mine + match.unmatchedLedger + (before?.unmatchedLedger ?? []) + after.unmatchedLedger,
            clearing: theirs + match.unmatchedClearing + (before?.unmatchedClearing ?? []) + after.unmatchedClearing
        )
        for pair in crossed.pairs where pair.ledger.day == day || pair.clearing.day == day { try add(pair) }
        for row in crossed.unmatchedLedger where row.day == day { try addMissed(row) }
        let unknown = crossed.unmatchedClearing.filter { $0.day == day }
        let told = unknown.isEmpty ? [] : try toldBefore()
        for row in unknown {
            let kind = told.contains(row.id) ? .duplicateHost : try kind(ofUnknown: row)
            try add(FoundBreak(kind, ledger: nil, clearing: row))
        }
    }

    /// The host's rows of the day that stand in its files of an earlier day, too.
    private func toldBefore() throws -> Set<Int64> { try store.rowsToldBefore(day, reach: PayoutMatcher.window) }

    /// What a till has and clearing has not, or has not told yet.
    private mutating func addMissed(_ row: MatchRow) throws {
        if let missing = try side.movement(row).flatMap(coverage.missingDay) {
            try add(FoundBreak(.timingCutoff, ledger: row, clearing: nil), days: (missing, nil))
        } else {
            try add(FoundBreak(.missingAtHost, ledger: row, clearing: nil))
        }
    }

    /// What clearing has and no till: a refund without any payment is told apart.
    private func kind(ofUnknown row: MatchRow) throws -> BreakKind {
        guard row.kind == .giveBack, let order = try store.line(row.id)?.order else { return .missingLocally }
        return try side.isPaid(order: order) ? .missingLocally : .orphanRefund
    }

    private mutating func add(_ pair: CrossDayMatch.Pair) throws {
        if pair.closes == day {
            matched += 1
            let carried = carried.first { open in
                open.row.map { row in
                    (row.side == .ledger && row.id == pair.ledger.id)
                        || (row.side == .clearing && row.id == pair.clearing.id)
                } ?? false
            }
            if let carried {
                closing.insert(carried.id)
            } else {
                // Its first day was not reconciled, so that it opens and closes here.
                let first = pair.ledger.day < pair.clearing.day ? pair.ledger : pair.clearing
                let sign: Int64 = first == pair.ledger ? 1 : -1
                bridged[first.currency, default: 0] += sign * first.counted
            }
            for found in pair.breaks { try add(found) }
        } else {
            let isLedgers = pair.ledger.day == day
            try add(
                FoundBreak(
                    .timingCutoff,
                    ledger: isLedgers ? pair.ledger : nil,
                    clearing: isLedgers ? nil : pair.clearing
                ),
                days: (pair.ledger.day, pair.clearing.day)
            )
        }
    }

    private func carriedRows(_ side: StoredBreak.Row.Side) -> [MatchRow] {
        carried.compactMap { $0.row?.side == side ? MatchRow($0) : nil }
    }

    /// Names a difference by what both rows say.
    ///
    /// - Parameter days: the day of each side's row, or the day whose statement is not there yet.
    mutating func add(_ found: FoundBreak, days: (BusinessDay, BusinessDay?)? = nil) throws {
        // What the schedule says of a row is said once.
        if found.kind == .fee, found.expectedFee == nil, let row = found.clearing, wronglyCharged.contains(row.id) {
            return
        }
        let mine = try found.ledger.flatMap(side.movement)
        let theirs = try found.clearing.flatMap { try store.line($0.id) }
        let number = theirs?.hostRefundNumber ?? theirs?.hostNumber ?? mine?.number
        let (field, ledger, other) = Self.values(found, mine, theirs, days)
        let currency = try (found.ledger ?? found.clearing)?.currency.currency() ?? reconciler.profile.currency
        let differences = hasLedger ? found.differences : [:]
        add(
            found.kind,
            order: mine?.order ?? theirs?.order,
            hostNumber: number,
            field: field,
            ledger: ledger,
            other: other,
            difference: Money(minorUnits: differences[CurrencyMark(currency)] ?? 0, currency: currency),
            row: Self.row(found)
        )
        // What is in another currency stands for itself, so that each currency adds up.
        for (mark, units) in differences where mark != CurrencyMark(currency) {
            add(
                found.kind,
                order: mine?.order ?? theirs?.order,
                hostNumber: number,
                field: field,
                ledger: ledger,
                other: other,
                difference: Money(minorUnits: units, currency: try mark.currency())
            )
        }
    }

    /// A row that only one side has is kept, so that its twin is known when it comes.
    private static func row(_ found: FoundBreak) -> StoredBreak.Row? {
        guard [.missingAtHost, .missingLocally, .orphanRefund, .timingCutoff].contains(found.kind) else { return nil }
        guard let row = found.ledger ?? found.clearing else { return nil }
        return StoredBreak.Row(
            side: found.ledger == nil ? .clearing : .ledger,
            kind: row.kind,
            amount: row.amount,
            fee: row.fee,
            discount: row.discount,
            id: row.id
        )
    }

    private static func values(
        _ found: FoundBreak,
        _ mine: LedgerMovement?,
        _ theirs: StatementLine?,
        _ days: (BusinessDay, BusinessDay?)?
    ) -> (field: String, ledger: StoredBreak.Value?, other: StoredBreak.Value?) {
        func amount(_ row: MatchRow?) -> StoredBreak.Value? { row.map { .amount($0.amount) } }
        switch found.kind {
        case .fee where found.expectedFee != nil:
            return ("expected_fee", found.expectedFee.map { .amount($0) }, found.clearing?.fee.map { .amount($0) })
        case .fee: return ("fee", found.ledger?.fee.map { .amount($0) }, found.clearing?.fee.map { .amount($0) })
        case .promotionSplit:
            // A host that tells no part and settles the whole order leaves the merchant none.
            return ("discount", found.ledger?.discount.map { .amount($0) }, .amount(found.clearing?.discount ?? 0))
        case .currency:
            return (
                "currency", found.ledger.map { .text($0.currency.code) }, found.clearing.map { .text($0.currency.code) }
            )
        case .status:
            return ("status", found.ledger.map { .text($0.state.word) }, found.clearing.map { .text($0.state.word) })
        case .timingCutoff:
            let (first, second) = (days?.0, days?.1)
            return (
                second == nil ? "statement" : "day", first.map { .text($0.description) },
                second.map { .text($0.description) }
            )
        default: return ("amount", amount(found.ledger), amount(found.clearing))
        }
    }
}

extension MatchRow.State {
    /// As a report says it.
    fileprivate var word: String {
        switch self {
        case .succeeded: "paid"
        case .pending: "unknown"
        case .failed: "not paid"
        }
    }
}
