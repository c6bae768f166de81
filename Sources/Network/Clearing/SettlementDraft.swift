import ClearingProtocol
import ClearingStore
import Money
import Timekeeping
import TransparencyLog

/// The sums of a settlement before it is booked: pure arithmetic on its lines.
struct SettlementDraft {
    let profile: MerchantProfile
    let businessDay: BusinessDay
    let currency: Currency
    let lines: [SettledLine]
    /// What the settlement before left open, at most 0.
    let carriedIn: Money

    /// The member that pays the merchant out.
    var acquirer: String { profile.acquirer ?? Member.founding }

    /// The settlement's number, which says what it is of.
    var number: String {
        let day = businessDay.description.filter { $0 != "-" }
        return "\(profile.merchant)-\(day)-\(currency.code)"
    }

    /// The root over the numbers of the lines.
    var linesRoot: String { MerkleFrontier(leaves: lines.lazy.map(\.line.number)).root.bytes.hexadecimal }

    /// What each member has to get or, below zero, to give, so that each one's books balance again: the issuer of the
    /// wallet gives what its payer paid, the acquirer gets what the merchant gets, the network its fee. What comes out
    /// even is left out.
    ///
    /// - Throws: `MoneyError` when a sum is too large.
    func positions() throws -> [MemberPosition] {
        var sums: [String: Money] = [:]
        func add(_ amount: Money, to member: String) throws {
            sums[member] = try (sums[member] ?? .zero(currency)).adding(amount)
        }
        for settled in lines {
            let line = settled.line
            let fee = line.kind == .payment ? line.fee : try line.fee.negated()
            try add(line.net, to: acquirer)
            try add(fee, to: Member.founding)
            try add(line.net.adding(fee).negated(), to: settled.issuer)
        }
        return sums.filter { !$0.value.isZero }.sorted { $0.key < $1.key }.map { member, amount in
            MemberPosition(member: member, amount: amount)
        }
    }

    /// What its lines come to.
    ///
    /// - Throws: `MoneyError` when a sum is too large.
    func net() throws -> Money {
        try Money.sum(of: lines.lazy.map(\.line.net), currency: currency)
    }

    /// The settlement.
    ///
    /// - Parameters:
    ///   - unsettled: what stands on the merchant's account besides.
    ///   - logIndex: where its leaf comes to stand.
    /// - Throws: `MoneyError` when a sum is too large.
    func settlement(unsettled: Money, logIndex: Int, at instant: Timestamp) throws -> DaySettlement {
        DaySettlement(
            settlement: number,
            merchant: profile.merchant,
            acquirer: acquirer,
            businessDay: businessDay,
            totals: try SettlementTotal.totals(of: lines.map(\.line), in: currency),
            carriedIn: carriedIn,
            payoutDay: profile.payoutDay(after: businessDay, notBefore: profile.businessDay(at: instant)),
            positions: try positions(),
            unsettled: unsettled,
            linesRoot: linesRoot,
            logIndex: logIndex,
            settledAt: instant
        )
    }
}
