/// What is left over on both sides, held against each other by amount, currency, terminal and time.
///
/// It suggests and never matches: in a real till hundreds of payments a day have the same amount. Where several rows fit
/// equally, all are counted and the nearest named, so that nobody takes one for the answer.
///
/// - Complexity: O(*n* log *n*) in the rows.
public struct SuggestionPass: Sendable, Hashable {
    /// How far apart rows may be in time, in milliseconds: a clock that is wrong, and a customer who takes long.
    public static let window: Int64 = 30 * 60 * 1_000

    /// What each row may be the same money as; those for which there is nothing are left out.
    public let twins: [String: LikelyTwins]

    /// Looks for likely twins.
    ///
    /// - Parameters:
    ///   - ledger: the till's rows that the host lacks.
    ///   - clearing: the host's rows that the till lacks.
    public init(ledger: [LeftoverRow], clearing: [LeftoverRow]) {
        guard !ledger.isEmpty, !clearing.isEmpty else {
            twins = [:]
            return
        }
        let (tills, hosts) = (LeftoverShelves(ledger), LeftoverShelves(clearing))
        var twins: [String: LikelyTwins] = [:]
        func look(_ rows: [LeftoverRow], in others: LeftoverShelves, from own: LeftoverShelves) {
            for row in rows {
                let count = others.count(near: row)
                guard count > 0 else { continue }
                let nearest = others.nearest(to: row, most: LikelyTwins.most)
                let isOnlyOne = count == 1 && nearest.allSatisfy { own.count(near: $0) == 1 }
                twins[row.id] = LikelyTwins(nearest: nearest.map(\.id), count: count, isOnlyOne: isOnlyOne)
            }
        }
        look(ledger, in: hosts, from: tills)
        look(clearing, in: tills, from: hosts)
        self.twins = twins
    }
}
