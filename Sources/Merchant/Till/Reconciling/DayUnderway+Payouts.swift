import ClearingProtocol
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension DayUnderway {
    /// Holds what clearing owes against what came to the bank.
    mutating func matchPayouts() throws {
        let payouts = try expectedPayouts()
        for payout in payouts { owed.add(payout.amount.minorUnits, in: CurrencyMark(payout.amount.currency)) }
        guard hasBank else { return }
        let open = carried.compactMap(ExpectedPayout.init)
        let used = try store.creditsUsed(exceptBy: day)
        let first = open.map(\.day).min() ?? day
        let rows = try store.lines(.bank, of: min(first, day)...day.advanced(by: PayoutMatcher.window))
        let credits = rows.filter { $0.line.kind == .payout && $0.line.state == .succeeded && !used.contains($0.id) }
            .map { BankCredit(id: $0.id, day: $0.line.day ?? day, amount: $0.line.amount, text: $0.line.words) }
        let match = PayoutMatcher(payouts: open + payouts, credits: credits, hostNames: Self.hostNames)
            .match(coveredUntil: coveredUntil)
        for group in match.groups { add(group, of: payouts) }
        for payout in match.missing where payout.day == day { add(.payoutMissing, payout) }
        for payout in match.outstanding where payout.day == day { add(.timingCutoff, payout) }
    }

    /// How hosts name themselves in the rows of banks.
    static let hostNames = [
        "财付通", "微信支付", "tenpay", "wechat", "支付宝", "alipay", "银联", "unionpay", "adyen", "stripe", "counterfoil",
    ]

    /// What clearing owes for the day: a payout of its own numbering each, or one for the day.
    private func expectedPayouts() throws -> [ExpectedPayout] {
        var groups: [String: (reference: String?, net: Int64, told: Int64?, currency: Currency)] = [:]
        for (_, line) in try store.lines(.clearing, of: day...day) where line.state == .succeeded {
            let net = line.net ?? line.amount.less(line.fee)
            let name = line.payout ?? "day/\(day)"
            let key = "\(name)/\(net.currency.code)"
            var group = groups[key] ?? (line.payout, 0, nil, net.currency)
            if line.kind == .payout {
                group.told = (group.told ?? 0) + Int64(clamping: line.amount.minorUnits.magnitude)
            } else {
                group.net += net.minorUnits
            }
            groups[key] = group
        }
        return groups.sorted { $0.key < $1.key }.map { key, group in
            ExpectedPayout(
                id: key,
                reference: group.reference,
                day: day,
                due: reconciler.profile.payoutDay(after: day, notBefore: day),
                amount: Money(minorUnits: group.told ?? group.net, currency: group.currency)
            )
        }
    }

    private mutating func add(_ group: PayoutMatch.Group, of payouts: [ExpectedPayout]) {
        for payout in group.payouts {
            if let open = carried.first(where: { $0.row?.side == .payout && $0.hostNumber == payout.id }) {
                closing.insert(open.id)
            }
        }
        for credit in group.credits {
            credits.append(credit.id)
            bank.add(credit.amount.minorUnits, in: CurrencyMark(credit.amount.currency))
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
                due: payout.due
            )
        )
    }
}

extension ExpectedPayout {
    /// What an earlier day left open.
    fileprivate init?(_ open: StoredBreak) {
        guard let row = open.row, row.side == .payout, let name = open.hostNumber else { return nil }
        let number = name.split(separator: "/").first.map(String.init)
        self.init(
            id: name,
            reference: number == "day" ? nil : number,
            day: open.opened,
            due: row.due ?? open.opened,
            amount: Money(minorUnits: row.amount, currency: open.difference.currency)
        )
    }
}

extension StatementLine {
    /// All words in which a bank may name a payout.
    fileprivate var words: String {
        [payout, order, hostNumber, text].compactMap { $0 }.joined(separator: " ")
    }
}

extension Money {
    /// What is left after a fee, where one is told.
    fileprivate func less(_ fee: Money?) -> Money {
        guard let fee, fee.currency == currency else { return self }
        return Money(minorUnits: minorUnits - fee.minorUnits, currency: currency)
    }
}
