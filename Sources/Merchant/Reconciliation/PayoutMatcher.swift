import Money
public import Timekeeping

/// Matches payouts with the bank's rows: by the payout's number, by amount, by the sum of several days that were paid
/// together (a weekend), by several credits that paid one, and last by the host's name. A credit that says it was taken back
/// pays nothing, and one that repeats another which paid is set aside before a host's name makes it another payout's. A credit
/// that names a host pays what another host owes only to the cent.
///
/// A debit of the same amount and host that does not say so may be the merchant's own, as a transfer to the host: the credit
/// pays then, and the debit is named.
public struct PayoutMatcher: Sendable {
    /// How many days after its own a payout is looked for.
    public static let window = 10
    /// How many payouts one credit may pay, and how many credits one payout.
    static let most = 7

    /// Which hosts each row of the bank's names.
    private let namedHosts: [Int64: Set<String>]
    private var payouts: [ExpectedPayout]
    var credits: [BankCredit]
    let paid: [BankCredit]
    private var mayPayForOthers = false
    var groups: [PayoutMatch.Group] = []
    var repeated: [RepeatedCredit] = []
    var returned: [ReturnedCredit] = []
    /// What may have been taken back of what has not paid yet.
    var doubtful: [ReturnedCredit] = []
    /// The credits that a debit took back, or may have.
    var taken: Set<Int64> = []
    /// What went and came again of what paid an earlier day.
    var settled: [BankCredit] = []

    /// A matcher.
    ///
    /// - Parameters:
    ///   - payouts: what was to come.
    ///   - credits: what came that pays nothing else, and what left the account.
    ///   - paid: what came and paid earlier days.
    ///   - hosts: how hosts name themselves in a bank's rows.
    public init(
        payouts: [ExpectedPayout],
        credits: [BankCredit],
        paid: [BankCredit] = [],
        hosts: [PayoutHost]
    ) {
        self.paid = paid
        // Nothing is owed for a day that comes to nothing.
        self.payouts = payouts.filter { $0.amount.minorUnits != 0 }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.credits = credits.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        namedHosts = (credits + paid).reduce(into: [:]) { named, credit in
            let text = credit.text.lowercased()
            named[credit.id] = Set(hosts.filter { $0.isNamed(in: text) }.map(\.name))
        }
    }

    /// Matches.
    ///
    /// - Parameters:
    ///   - covered: the last day that the bank's statements cover, if there are any.
    ///   - isTold: whether clearing has told what it owes for a day; what may pay another day repeats nothing.
    public consuming func match(
        coveredUntil covered: BusinessDay?,
        isTold: (BusinessDay) -> Bool = { _ in true }
    ) -> PayoutMatch {
        matchByReference()
        setAsideReturned()
        matchToTheCent()
        // Others pay for hosts, too, and name themselves: what comes to the cent is taken from anybody.
        mayPayForOthers = true
        matchToTheCent()
        mayPayForOthers = false
        payAgain(isTold)
        setAsideRepeated(isTold)
        forgetRepeatedAndReturned()
        matchByDueDay()
        matchByHostName()
        nameDoubtful()
        let (missing, outstanding) = payouts.reduce(into: ([ExpectedPayout](), [ExpectedPayout]())) { parts, payout in
            // What the merchant owes the host is taken off what comes next.
            let isDue = covered.map { $0 >= payout.due } ?? false
            if isDue, payout.amount.minorUnits > 0 { parts.0.append(payout) } else { parts.1.append(payout) }
        }
        return PayoutMatch(
            groups: groups,
            missing: missing,
            outstanding: outstanding,
            repeated: repeated,
            returned: returned,
            settled: settled
        )
    }

    private mutating func matchByReference() {
        for payout in payouts {
            // A short number stands by chance in many a row.
            guard let reference = payout.reference, reference.utf8.count >= 6 else { continue }
            let paid = credits.filter { credit in
                isInTime(credit, payout) && Self.isNumber(reference, in: credit.text)
            }
            // What left by the same number takes off what came by it; alone it pays nothing.
            if paid.contains(where: \.amount.isPositive) { pair([payout], paid) }
        }
    }

    private mutating func matchToTheCent() {
        matchOnDueDay()
        matchByAmount()
        matchSeveralPayouts()
        matchSeveralCredits()
    }

    /// What is due on a day and comes on it, alone or all together: of several days with the same sum, it is theirs.
    private mutating func matchOnDueDay() {
        for credit in credits {
            let due = payouts.filter { $0.due == credit.day && fits(credit, $0) }
            if let alone = due.first(where: { $0.amount == credit.amount }) {
                pair([alone], [credit])
            } else if due.count > 1, due.count <= Self.most,
                due.reduce(0, { $0 &+ $1.amount.minorUnits }) == credit.amount.minorUnits
            {
                pair(due, [credit])
            }
        }
    }

    private mutating func matchByAmount() {
        for payout in payouts {
            if let credit = credits.first(where: { $0.amount == payout.amount && fits($0, payout) }) {
                pair([payout], [credit])
            }
        }
    }

    /// A weekend's days come with one credit; days that owe something back are taken off it.
    private mutating func matchSeveralPayouts() {
        for credit in credits {
            let fitting = payouts.filter { fits(credit, $0) }
            for start in fitting.indices {
                let run = fitting[start...].prefix(Self.most)
                guard let count = Self.countOfSum(run.map(\.amount.minorUnits), credit.amount.minorUnits) else {
                    continue
                }
                pair(Array(run.prefix(count)), [credit])
                break
            }
        }
    }

    private mutating func matchSeveralCredits() {
        for payout in payouts {
            let fitting = credits.filter { fits($0, payout) }
            for start in fitting.indices {
                let run = fitting[start...].prefix(Self.most)
                guard let count = Self.countOfSum(run.map(\.amount.minorUnits), payout.amount.minorUnits) else {
                    continue
                }
                pair([payout], Array(run.prefix(count)))
                break
            }
        }
    }

    private mutating func setAsideRepeated(_ isTold: (BusinessDay) -> Bool) {
        for first in paid { setAside(first, from: first.day, isTold) }
        for group in groups {
            let next = group.payouts.map(\.day).max()?.advanced(by: 1)
            for first in group.credits { setAside(first, from: min(first.day, next ?? first.day), isTold) }
        }
    }

    /// Sets aside what repeats a credit.
    ///
    /// - Parameter start: the first day that what repeats a credit may pay instead.
    private mutating func setAside(_ first: BankCredit, from start: BusinessDay, _ isTold: (BusinessDay) -> Bool) {
        guard first.amount.isPositive else { return }
        let found = credits.filter { second in
            second.amount == first.amount && (0...1).contains(second.day.days(since: first.day))
                && isOfOneHost(first, second) && Self.paysNothingUntold(second, from: start, isTold)
        }
        repeated += found.map { RepeatedCredit(first: first, second: $0) }
        credits.removeAll { credit in found.contains { $0.id == credit.id } }
    }

    /// Whether clearing has told of all days from one on that a credit may pay.
    static func paysNothingUntold(
        _ credit: BankCredit,
        from start: BusinessDay,
        _ isTold: (BusinessDay) -> Bool
    ) -> Bool {
        (0..<max(0, credit.day.days(since: start))).map(start.advanced(by:)).allSatisfy(isTold)
    }

    func names(_ credit: BankCredit) -> Set<String> { namedHosts[credit.id] ?? [] }

    /// Whether a credit names the host of a payout or, where nobody knows that host, one that owes nothing by itself.
    private func isNamed(_ credit: BankCredit, for payout: ExpectedPayout) -> Bool {
        if let host = payout.host { return names(credit).contains(host) }
        return !names(credit).isEmpty && names(credit).isDisjoint(with: payouts.compactMap(\.host))
    }

    /// What is still to come, of known hosts first: what names them is theirs.
    private var payoutsByHost: [ExpectedPayout] {
        payouts.filter { $0.host != nil } + payouts.filter { $0.host == nil }
    }

    /// What a host pays on a day is for what it was to pay then: its only credit for all of that, all its credits for the
    /// only payout. The amounts differ, and that is the break.
    private mutating func matchByDueDay() {
        for payout in payoutsByHost where payout.amount.isPositive {
            let due = payouts.filter {
                $0.due == payout.due && $0.host == payout.host && $0.amount.currency == payout.amount.currency
            }
            let named = credits.filter { credit in
                credit.day == payout.due && isNamed(credit, for: payout) && due.allSatisfy { fits(credit, $0) }
                    && names(credit).count == 1
            }
            // Of whom nobody knows which host owes it, only one host may have paid.
            guard due.contains(payout), Set(named.flatMap(names)).count == 1, due.count == 1 || named.count == 1 else {
                continue
            }
            pair(due, named)
        }
    }

    /// The one credit of a host for the one payout that it can be: another amount, and so a break.
    private mutating func matchByHostName() {
        for payout in payoutsByHost where payout.amount.isPositive {
            let named = credits.filter { fits($0, payout) && isNamed($0, for: payout) }
            guard let credit = named.first else { continue }
            let rivals = payouts.filter { fits(credit, $0) && isNamed(credit, for: $0) && $0.amount.isPositive }
            // Two payouts that could be it are no answer: both are missing, and somebody links them.
            if named.count == 1, rivals.count == 1 { pair([payout], [credit]) }
        }
    }

    /// How many numbers from the first on, at least two, sum to a total.
    private static func countOfSum(_ numbers: [Int64], _ total: Int64) -> Int? {
        var sum: Int64 = 0
        for (position, number) in numbers.enumerated() {
            sum &+= number
            if sum == total, position > 0 { return position + 1 }
        }
        return nil
    }

    /// Whether a credit may pay a payout, by all but its amount.
    private func fits(_ credit: BankCredit, _ payout: ExpectedPayout) -> Bool {
        guard credit.amount.isPositive, isInTime(credit, payout) else { return false }
        guard let host = payout.host, !mayPayForOthers else { return true }
        let names = names(credit)
        return names.isEmpty || names.contains(host)
    }

    private func isInTime(_ credit: BankCredit, _ payout: ExpectedPayout) -> Bool {
        credit.amount.currency == payout.amount.currency
            && (0...Self.window).contains(credit.day.days(since: payout.day))
    }

    /// Whether a number stands in a text as itself and not as a part of a longer one.
    private static func isNumber(_ number: String, in text: String) -> Bool {
        var rest = Substring(text)
        while let range = rest.firstRange(of: number) {
            let before = rest[..<range.lowerBound].unicodeScalars.last
            let after = rest[range.upperBound...].unicodeScalars.first
            if !isPart(before), !isPart(after) { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    private static func isPart(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar, scalar.isASCII else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private mutating func pair(_ paid: [ExpectedPayout], _ by: [BankCredit]) {
        groups.append(PayoutMatch.Group(payouts: paid, credits: by))
        payouts.removeAll { payout in paid.contains { $0.id == payout.id } }
        credits.removeAll { credit in by.contains { $0.id == credit.id } }
    }
}
