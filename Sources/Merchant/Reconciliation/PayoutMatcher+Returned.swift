import Money
import Timekeeping

extension PayoutMatcher {
    /// The words by which banks mark what was sent back, in small letters.
    private static let wordsOfReturns = [
        "退票", "退汇", "退回", "冲正", "冲销", "冲账", "撤销", "return", "revers", "recall",
    ]

    /// A credit that says its host took it back pays nothing, and neither does the debit.
    mutating func setAsideReturned() {
        for debit in paid where debit.amount.isNegative {
            // What an earlier day named is named once.
            if let credit = paid.last(where: { isTakenBack($0, by: debit) }) { taken.insert(credit.id) }
        }
        for debit in credits where debit.amount.isNegative {
            if let credit = credits.last(where: { isTakenBack($0, by: debit) }) {
                credits.removeAll { $0.id == debit.id }
                if Self.saysReturned(debit) || Self.saysReturned(credit) {
                    credits.removeAll { $0.id == credit.id }
                } else {
                    doubt(credit, debit)
                }
            } else if let credit = (groups.flatMap(\.credits) + paid).last(where: { isTakenBack($0, by: debit) }) {
                credits.removeAll { $0.id == debit.id }
                doubt(credit, debit)
            }
        }
    }

    private mutating func doubt(_ credit: BankCredit, _ debit: BankCredit) {
        taken.insert(credit.id)
        doubtful.append(ReturnedCredit(credit: credit, debit: debit))
    }

    /// What came once more after it may have been taken back was taken back: all three rows pay together.
    mutating func payAgain(_ isTold: (BusinessDay) -> Bool) {
        for pair in doubtful {
            guard let again = credits.first(where: { isPaidAgain($0, after: pair, isTold) }) else { continue }
            if let place = groups.firstIndex(where: { $0.credits.contains { $0.id == pair.credit.id } }) {
                let group = groups[place]
                groups[place] = PayoutMatch.Group(payouts: group.payouts, credits: group.credits + [pair.debit, again])
            } else if paid.contains(where: { $0.id == pair.credit.id }) {
                settled += [pair.debit, again]
            } else {
                continue
            }
            credits.removeAll { $0.id == again.id }
            doubtful.removeAll { $0 == pair }
        }
    }

    /// What came once more and went again is nothing.
    mutating func forgetRepeatedAndReturned() {
        for pair in doubtful where repeated.contains(where: { $0.second.id == pair.credit.id }) {
            repeated.removeAll { $0.second.id == pair.credit.id }
            doubtful.removeAll { $0 == pair }
        }
    }

    /// Somebody must say what a debit was that is as high as a credit which paid.
    mutating func nameDoubtful() {
        let used = Set((groups.flatMap(\.credits) + paid).map(\.id))
        returned += doubtful.filter { used.contains($0.credit.id) }
    }

    private func isTakenBack(_ credit: BankCredit, by debit: BankCredit) -> Bool {
        credit.amount.isPositive && credit.amount.currency == debit.amount.currency
            && credit.amount.minorUnits == -debit.amount.minorUnits
            && (0...Self.window).contains(debit.day.days(since: credit.day))
            && !taken.contains(credit.id)
            && (isOfOneHost(credit, debit) || (Self.saysReturned(debit) && names(debit).isEmpty))
    }

    /// Whether two rows of a bank's name the same host or, where one of them names none, the same number of a payout.
    func isOfOneHost(_ first: BankCredit, _ second: BankCredit) -> Bool {
        if !names(first).isEmpty, !names(second).isEmpty { return !names(first).isDisjoint(with: names(second)) }
        return !Self.numbers(in: first.text).isDisjoint(with: Self.numbers(in: second.text))
    }

    /// Words of at least six letters and digits, one of them a digit and all of them no date, by which banks hand on the
    /// numbers of payouts.
    private static func numbers(in text: String) -> Set<Substring> {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
        return Set(
            words.filter { word in
                word.utf8.count >= 6 && word.contains(where: \.isNumber)
                    && !(word.utf8.count == 8 && word.hasPrefix("20") && word.allSatisfy(\.isNumber))
            }
        )
    }

    private func isPaidAgain(
        _ credit: BankCredit,
        after pair: ReturnedCredit,
        _ isTold: (BusinessDay) -> Bool
    ) -> Bool {
        credit.amount == pair.credit.amount && isOfOneHost(credit, pair.credit)
            && (0...Self.window).contains(credit.day.days(since: pair.debit.day))
            && Self.paysNothingUntold(credit, from: pair.credit.day, isTold)
    }

    private static func saysReturned(_ row: BankCredit) -> Bool {
        let text = row.text.lowercased()
        return wordsOfReturns.contains { text.contains($0) }
    }
}
