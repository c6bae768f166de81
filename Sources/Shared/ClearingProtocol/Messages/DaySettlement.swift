public import Money
public import Timekeeping

/// What a merchant was settled in one currency on one business day.
///
/// Everything is derived from the totals and from what was carried in, so that no figure can contradict another.
public struct DaySettlement: JSONMessage {
    /// Its number: the merchant's, the day and the currency.
    public let settlement: String
    /// The merchant's number.
    public let merchant: String
    /// The member that pays it out.
    public let acquirer: String
    /// The business day that was settled.
    public let businessDay: BusinessDay
    /// The counts and sums of its lines, one for each kind.
    public let totals: [SettlementTotal]
    /// What the settlement before left open, at most 0: more had gone back than had come in.
    public let carriedIn: Money
    /// When the payout is due: a day that is neither at a weekend nor a holiday of the merchant's.
    public let payoutDay: BusinessDay
    /// What the members have to get from and to give each other for it, which sums to zero.
    public let positions: [MemberPosition]
    /// What stands on the merchant's account besides: no batch has brought it yet, or its refund is pending.
    public let unsettled: Money
    /// The root of the Merkle tree (RFC 6962) over the numbers of its lines in their order, in hexadecimal.
    public let linesRoot: String
    /// Where its leaf stands in the network's log, from 0.
    public let logIndex: Int
    /// When it was made.
    public let settledAt: Timestamp

    /// A settlement.
    public init(
        settlement: String,
        merchant: String,
        acquirer: String,
        businessDay: BusinessDay,
        totals: [SettlementTotal],
        carriedIn: Money,
        payoutDay: BusinessDay,
        positions: [MemberPosition],
        unsettled: Money,
        linesRoot: String,
        logIndex: Int,
        settledAt: Timestamp
    ) {
        self.settlement = settlement
        self.merchant = merchant
        self.acquirer = acquirer
        self.businessDay = businessDay
        self.totals = totals
        self.carriedIn = carriedIn
        self.payoutDay = payoutDay
        self.positions = positions
        self.unsettled = unsettled
        self.linesRoot = linesRoot
        self.logIndex = logIndex
        self.settledAt = settledAt
    }

    public init(from reader: JSONReader) throws(JSONError) {
        settlement = try reader.member("settlement").string(longest: 48)
        merchant = try reader.member("merchant").string(longest: 32)
        acquirer = try reader.member("acquirer").string(longest: 32)
        businessDay = try reader.member("business_day").businessDay()
        var totals: [SettlementTotal] = []
        for element in try reader.member("totals").elements(most: 16) {
            totals.append(try SettlementTotal(from: element))
        }
        self.totals = totals
        carriedIn = try reader.money("carried_in")
        payoutDay = try reader.member("payout_day").businessDay()
        var positions: [MemberPosition] = []
        for element in try reader.member("positions").elements(most: 10_000) {
            positions.append(try MemberPosition(from: element))
        }
        self.positions = positions
        unsettled = try reader.money("unsettled")
        linesRoot = try reader.member("lines_root").string(longest: 64)
        logIndex = try reader.member("log_index").count()
        settledAt = try reader.member("settled_at").timestamp()
        for (name, sum) in [
            ("gross", gross), ("refunds", refunds), ("fees", fees), ("net", net), ("payout", payout),
            ("carried_out", carriedOut),
        ] {
            let member = try reader.member(name)
            guard try member.integer() == sum.minorUnits else {
                throw member.refused("another sum", "what the totals make, \(sum.minorUnits)")
            }
        }
    }

    public var json: JSONValue {
        [
            "settlement": .string(settlement),
            "merchant": .string(merchant),
            "acquirer": .string(acquirer),
            "business_day": .string(businessDay.description),
            "currency": .string(currency.code),
            "totals": .array(totals.map(\.json)),
            "gross": .integer(gross.minorUnits),
            "refunds": .integer(refunds.minorUnits),
            "fees": .integer(fees.minorUnits),
            "net": .integer(net.minorUnits),
            "carried_in": .integer(carriedIn.minorUnits),
            "payout": .integer(payout.minorUnits),
            "payout_day": .string(payoutDay.description),
            "carried_out": .integer(carriedOut.minorUnits),
            "positions": .array(positions.map(\.json)),
            "unsettled": .integer(unsettled.minorUnits),
            "lines_root": .string(linesRoot),
            "log_index": .integer(Int64(logIndex)),
            "settled_at": .string(settledAt.description),
        ]
    }
}
