import Money
public import Timekeeping

/// Matches payouts with the bank's rows: by the payout's number, by amount, by the sum of several days that were paid
/// together (a weekend), by several credits that paid one, and last by the host's name. A credit that repeats one which
/// paid is set aside before a host's name makes it another payout's.
public struct PayoutMatcher: Sendable {
    /// How many days after its own a payout is looked for.
    public static let window = 10
    /// How many payouts one credit may pay, and how many credits one payout.
    static let most = 7

    private let hostNames: [String]
    private var payouts: [ExpectedPayout]
    private var credits: [BankCredit]
    private let paid: [BankCredit]
    private var groups: [PayoutMatch.Group] = []
    private var repeated: [RepeatedCredit] = []

    /// A matcher.
    ///
    /// - Parameters:
    ///   - payouts: what was to come.
    ///   - credits: what came that pays nothing else.
    ///   - paid: what came and paid earlier days.
    ///   - hostNames: how hosts name themselves in a bank's rows, such as 财付通.
    public init(
        payouts: [ExpectedPayout],
        credits: [BankCredit],
        paid: [BankCredit] = [],
        hostNames: [String]
    ) {
        self.paid = paid
        // Nothing is owed for a day that comes to nothing.
        self.payouts = payouts.filter { $0.amount.minorUnits != 0 }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.credits = credits.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.hostNames = hostNames.map { $0.lowercased() }
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
        matchByAmount()
        matchSeveralPayouts()
        matchSeveralCredits()
        setAsideRepeated(isTold)
        matchByHostName()
        let (missing, outstanding) = payouts.reduce(into: ([ExpectedPayout](), [ExpectedPayout]())) { parts, payout in
            // What the merchant owes the host is taken off what comes next.
            let isDue = covered.map { $0 >= payout.due } ?? false
            if isDue, payout.amount.minorUnits > 0 { parts.0.append(payout) } else { parts.1.append(payout) }
        }
        return PayoutMatch(groups: groups, missing: missing, outstanding: outstanding, repeated: repeated)
    }

    private mutating func matchByReference() {
        for payout in payouts {
            // A short number stands by chance in many a row.
            guard let reference = payout.reference, reference.utf8.count >= 6 else { continue }
            let paid = credits.filter { credit in
                fits(credit, payout) && Self.isNumber(reference, in: credit.text)
            }
            if !paid.isEmpty { pair([payout], paid) }
        }
    }

    private mutating func matchByAmount() {
        for payout in payouts {
            if let credit = credits.first(where: { fits($0, payout) && $0.amount == payout.amount }) {
                pair([payout], [credit])
            }
        }
    }

    /// A weekend's days come with one credit; days that owe something back are taken off it.
    private mutating func matchSeveralPayouts() {
        for credit in credits {
            for start in payouts.indices {
                let run = payouts[start...].prefix(Self.most).filter { fits(credit, $0) }
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
                && !hosts(first).isDisjoint(with: hosts(second))
                && (0..<max(0, second.day.days(since: start))).map(start.advanced(by:)).allSatisfy(isTold)
        }
        repeated += found.map { RepeatedCredit(first: first, second: $0) }
        credits.removeAll { credit in found.contains { $0.id == credit.id } }
    }

    private func hosts(_ credit: BankCredit) -> Set<String> {
        let text = credit.text.lowercased()
        return Set(hostNames.filter { text.contains($0) })
    }

    /// The one credit of a host for the one payout that it can be: another amount, and so a break.
    private mutating func matchByHostName() {
        for payout in payouts where payout.amount.minorUnits > 0 {
            let named = credits.filter { credit in
                fits(credit, payout) && credit.amount.minorUnits > 0 && !hosts(credit).isEmpty
            }
            guard let credit = named.first else { continue }
            let rivals = payouts.filter { fits(credit, $0) && $0.amount.minorUnits > 0 }
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

    private func fits(_ credit: BankCredit, _ payout: ExpectedPayout) -> Bool {
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
