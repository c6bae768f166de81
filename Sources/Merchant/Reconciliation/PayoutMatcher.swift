import Money
public import Timekeeping

/// Matches payouts with the bank's rows: by the payout's number, by amount, by the sum of several days that were paid
/// together (a weekend), by several credits that paid one, and last by the host's name.
public struct PayoutMatcher: Sendable {
    /// How many days after its own a payout is looked for.
    public static let window = 10
    /// How many payouts one credit may pay, and how many credits one payout.
    static let most = 7

    private let hostNames: [String]
    private var payouts: [ExpectedPayout]
    private var credits: [BankCredit]
    private var groups: [PayoutMatch.Group] = []

    /// A matcher.
    ///
    /// - Parameters:
    ///   - payouts: what was to come.
    ///   - credits: what came that pays nothing else.
    ///   - hostNames: how hosts name themselves in a bank's rows, such as 财付通.
    public init(payouts: [ExpectedPayout], credits: [BankCredit], hostNames: [String]) {
        // Nothing is owed for a day that comes to nothing.
        self.payouts = payouts.filter { $0.amount.minorUnits != 0 }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.credits = credits.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.hostNames = hostNames.map { $0.lowercased() }
    }

    /// Matches.
    ///
    /// - Parameter covered: the last day that the bank's statements cover, if there are any.
    public consuming func match(coveredUntil covered: BusinessDay?) -> PayoutMatch {
        matchByReference()
        matchByAmount()
        matchSeveralPayouts()
        matchSeveralCredits()
        matchByHostName()
        let (missing, outstanding) = payouts.reduce(into: ([ExpectedPayout](), [ExpectedPayout]())) { parts, payout in
            // What the merchant owes the host is taken off what comes next.
            let isDue = covered.map { $0 >= payout.due } ?? false
            if isDue, payout.amount.minorUnits > 0 { parts.0.append(payout) } else { parts.1.append(payout) }
        }
        return PayoutMatch(groups: groups, missing: missing, outstanding: outstanding, otherCredits: credits)
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

    /// The one credit of a host for the one payout that it can be: another amount, and so a break.
    private mutating func matchByHostName() {
        for payout in payouts where payout.amount.minorUnits > 0 {
            let named = credits.filter { credit in
                let text = credit.text.lowercased()
                return fits(credit, payout) && credit.amount.minorUnits > 0
                    && hostNames.contains { text.contains($0) }
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
