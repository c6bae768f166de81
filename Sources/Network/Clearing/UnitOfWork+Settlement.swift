import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

extension UnitOfWork {
    /// The settlements of a merchant on a business day that is over: those that are there, or else what there is to
    /// be settled.
    func settle(_ profile: MerchantProfile, on day: BusinessDay) throws -> [DaySettlement] {
        for refund in try transaction.pendingRefunds(of: profile.merchant, upTo: day) {
            _ = try settlingIfDue(refund)
        }
        var settlements = try transaction.settlements(of: profile.merchant, on: day)
        let settled = Set(settlements.map(\.currency))
        for currency in try transaction.unsettledCurrencies(of: profile.merchant, upTo: day)
        where !settled.contains(currency) {
            let last = try transaction.lastSettlement(of: profile.merchant, in: currency)
            // What came in of a day before the last is settled with the next day after it.
            if let last, last.businessDay > day { continue }
            let lines = try transaction.unsettledLines(of: profile.merchant, in: currency, upTo: day)
            guard !lines.isEmpty else { continue }
            let draft = SettlementDraft(
                profile: profile,
                businessDay: day,
                currency: currency,
                lines: lines,
                carriedIn: last?.carriedOut ?? .zero(currency)
            )
            settlements.append(try book(draft))
        }
        return settlements.sorted { $0.currency.code < $1.currency.code }
    }

    private func book(_ draft: SettlementDraft) throws -> DaySettlement {
        let account = Account.payable(to: draft.profile.merchant)
        // A member that issues no wallets gets its bank account with its first money.
        for member in try draft.positions().map(\.member) + [draft.acquirer] { try openBank(of: member) }
        // What the books owe the merchant now, less what is settled, is what no batch has brought.
        let owed = try transaction.balance(of: account, in: draft.currency).negated()
        let settlement = try draft.settlement(
            unsettled: try owed.subtracting(draft.net()).subtracting(draft.carriedIn),
            logIndex: transaction.logSize(),
            at: now
        )
        try log(settlement, from: account)
        try transaction.add(settlement)
        for (line, settled) in draft.lines.enumerated() {
            try transaction.settle(settled.line.number, in: settlement.settlement, line: line + 1)
        }
        return settlement
    }

    private func openBank(of member: String) throws {
        let bank = Account.simulatedBank(of: member)
        guard try transaction.pseudonym(of: bank) == nil else { return }
        try open(account: bank, kind: .bank, member: member, pseudonym: bank)
    }

    /// Books the payout and what the members give each other, with the leaf; where nothing moves there is the leaf
    /// alone.
    private func log(_ settlement: DaySettlement, from account: String) throws {
        let leaf = settlement.leaf(account: try transaction.pseudonym(of: account) ?? "")
        let postings = try postings(of: settlement, from: account)
        guard !postings.isEmpty else {
            _ = try append(leaf: .settlement, leaf)
            return
        }
        try book(
            .settlement,
            postings,
            details: ["settlement": .string(settlement.settlement), "merchant": .string(settlement.merchant)],
            leaf: leaf
        )
    }

    private func postings(of settlement: DaySettlement, from account: String) throws -> [Posting] {
        var banks = Dictionary(uniqueKeysWithValues: settlement.positions.map { ($0.member, $0.amount) })
        let own = banks[settlement.acquirer] ?? .zero(settlement.currency)
        banks[settlement.acquirer] = try own.subtracting(settlement.payout)
        var postings = [Posting(account: account, amount: settlement.payout)]
        for (member, amount) in banks.sorted(by: { $0.key < $1.key }) {
            postings.append(Posting(account: Account.simulatedBank(of: member), amount: amount))
        }
        return postings.filter { !$0.amount.isZero }
    }
}

extension DaySettlement {
    /// What all members may read of it: sums, and the commitment to its lines.
    fileprivate func leaf(account: String) -> [String: JSONValue] {
        [
            "account": .string(account),
            "business_day": .string(businessDay.description),
            "currency": .string(currency.code),
            "totals": .array(
                totals.map { total in
                    [
                        "kind": .string(total.kind.rawValue),
                        "count": .integer(Int64(total.count)),
                        "gross": .integer(total.gross.minorUnits),
                        "fee": .integer(total.fee.minorUnits),
                    ]
                }
            ),
            "lines_root": .string(linesRoot),
            "net": .integer(net.minorUnits),
            "carried_in": .integer(carriedIn.minorUnits),
            "payout": .integer(payout.minorUnits),
            "payout_day": .string(payoutDay.description),
            "carried_out": .integer(carriedOut.minorUnits),
            "positions": .array(
                positions.map { ["member": .string($0.member), "amount": .integer($0.amount.minorUnits)] }
            ),
        ]
    }
}
