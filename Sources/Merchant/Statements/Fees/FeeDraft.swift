import ClearingProtocol
import Money
import OutsideText

/// A schedule of fees while its lines are read.
struct FeeDraft {
    private let path: String
    private let acquirer: Acquirer?
    private let currency: Currency
    private var rate: Rate?
    private var fixed: Int64 = 0
    private var minimum: Int64 = 0
    private var maximum: Int64?
    private var tiers: [FeeTier] = []
    private var refunds = RefundFeePolicy.returned
    private var known: Set<FeeKey> = []

    init(path: String, acquirer: Acquirer?, currency: Currency) {
        (self.path, self.acquirer, self.currency) = (path, acquirer, currency)
    }

    /// Takes a line.
    ///
    /// - Throws: ``StatementError`` that names the line, what stands there, and what should.
    mutating func take(_ key: FeeKey, _ line: KeyedLine) throws(StatementError) {
        guard known.insert(key).inserted || key == .tier else {
            throw line.fault("the key stands here a second time", "Leave one of both out.")
        }
        switch key {
        case .rate: rate = try percentage(line.value, line)
        case .fixed: fixed = try amount(line.value, line)
        case .minimum: minimum = try amount(line.value, line)
        case .cap: maximum = try amount(line.value, line)
        case .tier: try tiers.append(tier(line))
        case .refunds:
            let words: [String: RefundFeePolicy] = ["return": .returned, "keep": .kept, "keep-fixed": .fixedKept]
            guard let word = words[line.value] else {
                throw line.fault("\(line.value.echoed) is no such value", "Write return, keep or keep-fixed.")
            }
            refunds = word
        }
        if let maximum, maximum < minimum {
            throw line.fault("the cap is below the minimum", "Write a cap that is at least the minimum.")
        }
    }

    /// The schedule.
    ///
    /// - Throws: ``StatementError`` when nothing says the rate.
    func schedule() throws(StatementError) -> FeeSchedule {
        let name = (acquirer.map { $0.rawValue + "." } ?? "") + FeeKey.rate.rawValue
        guard let rate else {
            throw StatementError(
                .unreadable,
                file: path,
                field: name,
                reason: "the rate is not said",
                mend: "Write a line such as \(name) = 0.38%; 0% is a rate too."
            )
        }
        return FeeSchedule(
            rate: rate,
            fixed: fixed,
            minimum: minimum,
            maximum: maximum,
            tiers: tiers,
            refundPolicy: refunds
        )
    }

    private func tier(_ line: KeyedLine) throws(StatementError) -> FeeTier {
        let parts = line.value.split(separator: ":", omittingEmptySubsequences: false)
            .map { String($0.trimmingBlanks) }
        guard (2...3).contains(parts.count), tiers.count < FeeSchedule.mostTiers else {
            throw line.fault(
                "\(line.value.echoed) is no tier, or one too many",
                "Write from which amount on and the rate, such as 1000.01: 0.6%, at most \(FeeSchedule.mostTiers) times."
            )
        }
        let from = try amount(parts[0], line)
        guard from > tiers.last?.from ?? 0 else {
            throw line.fault("\(parts[0].echoed) is not above the tier before", "Write tiers by rising amounts.")
        }
        return FeeTier(
            from: from,
            rate: try percentage(parts[1], line),
            fixed: parts.count == 3 ? try amount(parts[2], line) : 0
        )
    }

    private func percentage(_ text: String, _ line: KeyedLine) throws(StatementError) -> Rate {
        // The sign is needed: who writes 0.0038 may mean the share or the percentage.
        guard text.hasSuffix("%"), let rate = try? Rate(percent: String(text.dropLast().trimmingBlanks)),
            (0...1_000_000).contains(rate.partsPerMillion)
        else {
            let mend = "Write it in percent with at most four decimals, such as 0.38%."
            throw line.fault("\(text.echoed) is no rate", mend)
        }
        return rate
    }

    private func amount(_ text: String, _ line: KeyedLine) throws(StatementError) -> Int64 {
        guard let money = try? Money(parsing: text, currency: currency) else {
            throw line.fault("\(text.echoed) is no amount", "Write it in \(currency.code), such as \(example).")
        }
        return money.minorUnits
    }

    private var example: String { Money(minorUnits: 10, currency: currency).plain }
}
