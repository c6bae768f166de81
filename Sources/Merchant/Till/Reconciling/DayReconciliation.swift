public import Ledger
public import Money
public import StatementStore
public import Timekeeping

/// What a business day's reconciliation came to: the three sides, what stands between them, and the proof that nothing
/// else does.
public struct DayReconciliation: Sendable, Hashable {
    /// How many rows moved money on a side, and how much.
    public struct Side: Sendable, Hashable {
        /// How many rows.
        public var count: Int
        /// What they come to.
        public var amount: Money

        /// A side.
        public init(count: Int, amount: Money) {
            self.count = count
            self.amount = amount
        }
    }

    /// What clearing charges, in minor units of the day's currency.
    public struct Fees: Sendable, Hashable, Codable {
        /// What the statements say that clearing kept, less what it gave back; `nil` where none tells.
        public var charged: Int64?
        /// What the merchant's schedules come to, each row rounded half up and then summed; `nil` where none covers a row.
        public var expected: Int64?
        /// How many rows no schedule covers.
        public var unscheduled = 0
        /// The SHA-256 of the file by which the merchant stated what acquirers charge, in hexadecimal, if there was one.
        public var terms: String?

        /// None known.
        public init() {}
    }

    /// A payout that came to the bank to the cent.
    public struct Payout: Sendable, Hashable {
        /// The host's number of it, or the day and currency.
        public var number: String
        /// What came.
        public var amount: Money
        /// Whether it stands in the books.
        public var isBooked = false
        /// The bank's rows that paid it, alone or with others of the same group; none of days of earlier programs.
        public var credits: [Credit] = []
    }

    /// A row of the bank's that paid a payout.
    public struct Credit: Sendable, Hashable {
        /// When the bank booked it.
        public var day: BusinessDay
        /// How much it was, in minor units of the payout's currency.
        public var amount: Int64
        /// What the bank says of it; from outside, and not yet stripped of control characters.
        public var text: String
    }

    /// What differences come to, from the day before to the day after, in minor units.
    public struct Proof: Sendable, Hashable {
        /// What was open before the day: what the day before closed with.
        public var opening: Int64 = 0
        /// What the day brought.
        public var new: Int64 = 0
        /// What the day closed of what was open before.
        public var resolved: Int64 = 0
        /// What stands between the sides beyond all that; anything but zero is a fault of this program.
        public var unexplained: Int64 = 0

        /// Nothing yet.
        public init() {}

        /// What is open after the day.
        public var closing: Int64 { opening + new - resolved }
    }

    /// The business day.
    public let day: BusinessDay
    /// The merchant's currency, in which the sides are summed.
    public let currency: Currency
    /// What the tills recorded.
    public let ledger: Side
    /// What clearing says.
    public let clearing: Side
    /// What clearing owes the bank for the day, after fees.
    public let owed: Money
    /// What came to the bank for it.
    public let bank: Side
    /// How many rows both sides have.
    public let matched: Int
    /// Whether a till's ledger takes part; a shop with files alone has none.
    public let hasLedger: Bool
    /// Whether a statement of clearing covers the day.
    public let hasClearing: Bool
    /// Whether there is any statement of the bank's.
    public let hasBank: Bool
    /// What clearing charges.
    public internal(set) var fees = Fees()
    /// The payouts that came to the bank to the cent, of this day and of earlier ones.
    public internal(set) var payouts: [Payout] = []
    /// The payouts that an earlier proof of the day booked and that did not come after all: the next one takes them back.
    public internal(set) var payoutsToTakeBack: [Payout] = []
    /// What is open after the day, the oldest first.
    public let breaks: [StoredBreak]
    /// What differences come to.
    public let proof: Proof
    /// What was decided until the day about the differences that are open or were explained on it, by their names.
    public internal(set) var decisions: [String: RecordedDecision] = [:]
    /// The proof that froze the day, if somebody signed it off.
    public let signed: RecordedDecision?
    /// The rows and differences in other currencies than the merchant's, by their codes.
    public var others: [CurrencyFigures] = []
    /// Whether the figures are those whose digest the proof has; of a day that is not signed off, nothing else is known.
    public internal(set) var isAsSigned = true
    /// The rows of statements of this day that a later edition of the same statement tells otherwise, or no more; of a day
    /// that is signed off, those that were known then.
    public var replaced: [ReplacedLine] = []
    /// Those that an edition tells otherwise which came after the day was signed off; they change nothing of it.
    public internal(set) var replacedLater: [ReplacedLine] = []
    /// The differences that somebody explained on the day, the oldest first: they stand no more.
    public var explained: [StoredBreak] = []
    /// The links that somebody made on the day, which made pairs of two differences each.
    public var links: [RecordedDecision] = []
    /// What was noted until the day about the same, by their names.
    public var remarks: [String: RecordedDecision] = [:]
    /// The terminals whose rows clearing has on the day and that no ledger was given of: nothing holds them, although what
    /// clearing owes has their money.
    public internal(set) var otherTerminals: [String] = []
    /// What an open difference that one side lacks may be the same money as, by its name.
    public var suggestions: [String: PairSuggestion] = [:]

    /// What clearing keeps of all that it says moved; `nil` where it does not tell, or nothing did.
    public var effectiveFeeRate: Rate? {
        guard let charged = fees.charged, charged >= 0, clearing.amount.isPositive else { return nil }
        let amount = Int128(clearing.amount.minorUnits)
        let parts = (2 * Int128(charged) * 1_000_000 + amount) / (2 * amount)
        return Int64(exactly: parts).map(Rate.init(partsPerMillion:))
    }

    /// Takes over what was decided and noted about what is open or was explained.
    mutating func take(_ known: DayDecisions) {
        for item in breaks + explained {
            decisions[item.id] = known.decision(about: item, until: day)
            remarks[item.id] = known.remark(about: item.id, until: day)
        }
    }

    /// Whether nothing is unexplained, in any currency.
    public var isProven: Bool { proof.unexplained == 0 && others.allSatisfy { $0.proof.unexplained == 0 } }

    /// Whether nothing is open and nothing unexplained, and what was signed off is what it was then.
    public var isClean: Bool { breaks.isEmpty && isProven && isAsSigned }
}
