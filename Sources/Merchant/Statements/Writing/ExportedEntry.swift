public import Timekeeping

/// One entry of the journal that posts, as it is written to a file.
public struct ExportedEntry: Sendable, Hashable {
    /// What moved the money.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A customer paid.
        case payment
        /// A part or the whole of a payment was given back.
        case refund
        /// A payment was taken back as if it had not been.
        case reversal
        /// A network paid the merchant's bank what it owed.
        case payout
        /// An amount in one currency was given for one in another.
        case trade
        /// A shift began with cash in the drawer.
        case shiftOpened = "shift_opened"
        /// Cash was put into the drawer.
        case cashIn = "cash_in"
        /// Cash was taken out of the drawer.
        case cashOut = "cash_out"
        /// A shift ended, and its cash left the drawer.
        case shiftClosed = "shift_closed"
    }

    /// What moved the money.
    public var kind: Kind
    /// The entry's place in the journal, from 1.
    public var sequence: Int
    /// When it was recorded.
    public var recordedAt: Timestamp
    /// The business day that it counts to.
    public var businessDay: BusinessDay
    /// Who recorded it.
    public var actor: String
    /// The shift in which it was recorded, or `nil` when none was open.
    public var shift: Int?
    /// The batch that it went to clearing with, as far as the days that are written tell it.
    public var batch: Int?
    /// The network, where one has to do with it.
    public var network: String?
    /// The network's number of the payment, refund, payout or trade.
    public var number: String?
    /// Why, in the cashier's own words.
    public var reason: String?
    /// What a payment or a refund moves.
    public var movement: ExportedMovement?
    /// What it moves on the accounts; in each currency it sums to zero.
    public var postings: [ExportedPosting]

    /// An entry; what does not belong to its kind is left out.
    public init(
        _ kind: Kind,
        sequence: Int,
        recordedAt: Timestamp,
        businessDay: BusinessDay,
        actor: String,
        shift: Int? = nil,
        batch: Int? = nil,
        network: String? = nil,
        number: String? = nil,
        reason: String? = nil,
        movement: ExportedMovement? = nil,
        postings: [ExportedPosting]
    ) {
        self.kind = kind
        self.sequence = sequence
        self.recordedAt = recordedAt
        self.businessDay = businessDay
        self.actor = actor
        self.shift = shift
        self.batch = batch
        self.network = network
        self.number = number
        self.reason = reason
        self.movement = movement
        self.postings = postings
    }
}
