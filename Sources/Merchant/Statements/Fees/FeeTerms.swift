public import ClearingProtocol
public import Money

/// What a merchant's acquirers charge, as the merchant states it.
///
/// A file has a line `key = value` for each part of the schedule, blank lines, and lines of remarks that begin with `#`.
/// Keys alone count for every acquirer; with an acquirer's name before them they make a schedule of its own.
///
/// ```
/// rate = 0.38%
/// tier = 1000.01: 0.6%
/// minimum = 0.01
/// refunds = return
///
/// wechat.rate = 0.6%
/// adyen.rate = 1.2%
/// adyen.fixed = 0.10
/// adyen.cap = 25.00
/// adyen.refunds = keep-fixed
/// ```
public struct FeeTerms: Sendable, Hashable {
    private let standard: FeeSchedule?
    private let own: [Acquirer: FeeSchedule]

    /// Nothing is stated.
    public static let none = FeeTerms(standard: nil, own: [:])

    /// Terms.
    ///
    /// - Parameters:
    ///   - standard: what counts for acquirers without a schedule of their own.
    ///   - own: the schedules of single acquirers.
    public init(standard: FeeSchedule?, own: [Acquirer: FeeSchedule] = [:]) {
        self.standard = standard
        self.own = own
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - currency: the merchant's, in which amounts are written.
    /// - Throws: ``StatementError`` that names the file, the line and the key.
    public init(path: String, currency: Currency) throws(StatementError) {
        var drafts: [Acquirer?: FeeDraft] = [:]
        for line in try KeyedLine.lines(of: path) {
            let (acquirer, key) = try Self.subject(of: line)
            var draft = drafts[acquirer] ?? FeeDraft(path: path, acquirer: acquirer, currency: currency)
            try draft.take(key, line)
            drafts[acquirer] = draft
        }
        var (standard, own): (FeeSchedule?, [Acquirer: FeeSchedule]) = (nil, [:])
        for (acquirer, draft) in drafts {
            let schedule = try draft.schedule()
            if let acquirer { own[acquirer] = schedule } else { standard = schedule }
        }
        guard !drafts.isEmpty else {
            throw StatementError(
                .unreadable,
                file: path,
                reason: "it states no fee",
                mend: "Write at least a line such as rate = 0.38%."
            )
        }
        self.init(standard: standard, own: own)
    }

    /// The schedule of an acquirer's own, if the merchant states one.
    public func own(of acquirer: Acquirer) -> FeeSchedule? { own[acquirer] }

    /// What an acquirer charges: by a schedule of its own or by the one for all, if there is either.
    public func schedule(of acquirer: Acquirer) -> FeeSchedule? { own[acquirer] ?? standard }

    private static func subject(of line: KeyedLine) throws(StatementError) -> (Acquirer?, FeeKey) {
        let parts = line.key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let key = parts.last.flatMap(FeeKey.init) else {
            let known = FeeKey.allCases.map(\.rawValue).joined(separator: ", ")
            throw line.fault("there is no such key", "The keys are \(known), also with an acquirer before them.")
        }
        guard parts.count == 2 else { return (nil, key) }
        guard let acquirer = Acquirer(rawValue: parts[0]) else {
            let known = Acquirer.allCases.map(\.rawValue).joined(separator: ", ")
            throw line.fault("there is no such acquirer", "The acquirers are \(known).")
        }
        return (acquirer, key)
    }
}
