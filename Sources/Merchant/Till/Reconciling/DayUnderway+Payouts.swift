import ClearingProtocol
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension DayUnderway {
    /// Holds what clearing owes against what came to the bank.
    mutating func matchPayouts() throws {
        let payouts = try expectedPayouts(day...day)
        for payout in payouts { owed.add(payout.amount.minorUnits, in: CurrencyMark(payout.amount.currency)) }
        guard hasBank else { return }
        let open = carried.compactMap(ExpectedPayout.init)
        // A weekend's days are paid together with the last of them, which is to come yet.
        let coming = try expectedPayouts(day.advanced(by: 1)...day.advanced(by: PayoutMatcher.window))
        let used = try store.creditsUsed(before: day)
        let first = open.map(\.day).min() ?? day
        // What paid an earlier day may come once more, and a debit takes back what may be as old again.
        let earliest = min(first, day).advanced(by: -PayoutMatcher.window)
        let credits = try bankCredits(
            of: earliest.advanced(by: -PayoutMatcher.window)...day.advanced(by: PayoutMatcher.window)
        ).filter { $0.amount.isPositive || $0.day >= earliest }
        let told = statements.filter { $0.summary.side == .clearing }.compactMap(\.summary.days)
        let quiet = try quietDays(earliest...day.advanced(by: PayoutMatcher.window))
        let match = PayoutMatcher(
            payouts: open + payouts + coming,
            credits: credits.filter { !used.contains($0.id) },
            paid: credits.filter { used.contains($0.id) },
            hosts: Self.hosts
        ).match(coveredUntil: coveredUntil) { day in told.contains { $0.contains(day) } || quiet.contains(day) }
        take(match)
    }

    /// The days among some on which tills say that there was nothing to clear: no statement will tell of them.
    private func quietDays(_ days: ClosedRange<BusinessDay>) throws -> Set<BusinessDay> {
        guard hasLedger else { return [] }
        let all = (0...days.upperBound.days(since: days.lowerBound)).map(days.lowerBound.advanced(by:))
        // What is not over may still have trade.
        return Set(all.filter { $0 < reconciler.today }).subtracting(try side.daysOfTrade(in: days))
    }

    private func bankCredits(of days: ClosedRange<BusinessDay>) throws -> [BankCredit] {
        try store.lines(.bank, of: days)
            .filter { $0.line.state == .succeeded && ($0.line.kind == .payout || $0.line.isTakenBack) }
            .map { BankCredit(id: $0.id, day: $0.line.day ?? day, amount: $0.line.amount, text: $0.line.words) }
    }

    /// Takes over what is of this day, or of days before it.
    private mutating func take(_ match: PayoutMatch) {
        var coming: Set<Int64> = []
        for group in match.groups {
            if group.payouts.contains(where: { $0.day > day }) {
                for payout in group.payouts where payout.day == day { add(.timingCutoff, payout) }
                coming.formUnion(group.credits.map(\.id))
            } else {
                add(group)
            }
        }
        for row in match.settled { take(row) }
        for repeated in match.repeated where !coming.contains(repeated.first.id) { add(repeated.second, .payoutOver) }
        for returned in match.returned where !coming.contains(returned.credit.id) {
            add(returned.debit, .payoutShort)
        }
        for payout in match.missing where payout.day == day { add(.payoutMissing, payout) }
        for payout in match.outstanding where payout.day == day { add(.timingCutoff, payout) }
    }

    /// How hosts name themselves in the rows of banks.
    static let hosts = [
        PayoutHost("wechat", words: ["财付通", "微信支付", "tenpay", "wechat"]),
        PayoutHost("alipay", words: ["支付宝", "alipay"]), PayoutHost("unionpay", words: ["银联", "unionpay"]),
        PayoutHost("adyen", words: ["adyen"]), PayoutHost("stripe", words: ["stripe"]),
        PayoutHost("counterfoil", words: ["counterfoil"]),
    ]

    /// What clearing owes for some days: a payout of its own numbering each, or one for the day or, where several hosts
    /// pay for it, one for each of them.
    private func expectedPayouts(_ days: ClosedRange<BusinessDay>) throws -> [ExpectedPayout] {
        let sums = try store.owed(for: days)
        let hosts = Dictionary(grouping: sums.filter { $0.payout == nil }, by: \.day)
            .mapValues { Set($0.map { $0.host ?? "day" }) }
        return sums.map { sum in
            let name = hosts[sum.day].map { $0.count > 1 } == true ? sum.host ?? "day" : "day"
            return ExpectedPayout(
                id: "\(sum.payout ?? "\(name)/\(sum.day)")/\(sum.currency.code)",
                reference: sum.payout,
                host: sum.host,
                day: sum.day,
                due: reconciler.profile.payoutDay(after: sum.day, notBefore: sum.day),
                amount: Money(minorUnits: sum.told ?? sum.net, currency: sum.currency)
            )
        }
    }

    /// What came once more than it was to come, or was taken back after it had paid an earlier day.
    private mutating func add(_ row: BankCredit, _ kind: BreakKind) {
        take(row)
        add(
            kind,
            order: nil,
            hostNumber: "bank/\(row.day)/\(row.amount.currency.code)",
            field: "amount",
            ledger: nil,
            other: .amount(row.amount.minorUnits),
            difference: Money(minorUnits: -row.amount.minorUnits, currency: row.amount.currency)
        )
    }

    /// Uses up what came to the bank.
    private mutating func take(_ credit: BankCredit) {
        credits.append(credit.id)
        bank.add(credit.amount.minorUnits, in: CurrencyMark(credit.amount.currency))
    }

    private mutating func add(_ group: PayoutMatch.Group) {
        for payout in group.payouts {
            if let open = carried.first(where: { $0.row?.side == .payout && $0.hostNumber == payout.id }) {
                closing.insert(open.id)
            }
        }
        for credit in group.credits { take(credit) }
        if group.breakKind == nil {
            paidOut += group.payouts.map { DayReconciliation.Payout($0, by: group.credits) }
        }
        guard let kind = group.breakKind, let payout = group.payouts.last else { return }
        let currency = payout.amount.currency
        func sum(_ amounts: [Money]) -> StoredBreak.Value { .amount(amounts.reduce(0) { $0 + $1.minorUnits }) }
        add(
            kind,
            order: nil,
            hostNumber: payout.id,
            field: "amount",
            ledger: sum(group.payouts.map(\.amount)),
            other: sum(group.credits.map(\.amount)),
            difference: Money(minorUnits: -group.surplus, currency: currency)
        )
    }

    private mutating func add(_ kind: BreakKind, _ payout: ExpectedPayout) {
        add(
            kind,
            order: nil,
            hostNumber: payout.id,
            field: "payout",
            ledger: .amount(payout.amount.minorUnits),
            other: nil,
            difference: payout.amount,
            row: StoredBreak.Row(
                side: .payout,
                kind: .payment,
                amount: payout.amount.minorUnits,
                id: 0,
                due: payout.due,
                host: payout.host
            )
        )
    }
}

extension ExpectedPayout {
    /// What an earlier day left open.
    fileprivate init?(_ open: StoredBreak) {
        guard let row = open.row, row.side == .payout, let name = open.hostNumber else { return nil }
        let number = name.split(separator: "/").first.map(String.init)
        let isOfDay = number == "day" || DayUnderway.hosts.contains { $0.name == number }
        self.init(
            id: name,
            reference: isOfDay ? nil : number,
            host: row.host,
            day: open.opened,
            due: row.due ?? open.opened,
            amount: Money(minorUnits: row.amount, currency: open.difference.currency)
        )
    }
}

extension StatementLine {
    /// Whether it may be what a host took back. Charges of the bank are none.
    fileprivate var isTakenBack: Bool { kind == .other && amount.isNegative }

    /// All words in which a bank may name a payout.
    fileprivate var words: String {
        [payout, order, hostNumber, text].compactMap { $0 }.joined(separator: " ")
    }
}
