public import ClearingProtocol
public import Money
public import Timekeeping

/// What a statement does not say of itself.
public struct StatementOptions: Sendable {
    /// The merchant's zone and cut-off, for times without a zone that are the merchant's.
    public var calendar: MerchantCalendar
    /// The currency of statements that name none; those of Chinese hosts are CNY whatever this says.
    public var currency: Currency
    /// The day of the reader, which tells the year of dates that have none.
    public var today: BusinessDay
    /// The path of a mapping file for comma-separated values of an unknown form.
    ///
    /// It has lines `key = value`, and remarks behind `#`. Keys that name a column: `order`, `refund`, `number`,
    /// `refund-number`, `terminal`, `payout`, `scheme`, `text` (several, parted by `|`), `time`, `day`, `amount` or
    /// `credit` and `debit`, `sign` (with `sign.negative`), `currency`, `payer-amount`, `fee`, `net`, `kind` (with
    /// `kind.payment`, `kind.refund`, `kind.reversal`, `kind.chargeback`, `kind.fee`, `kind.payout`, `kind.other`) and
    /// `state` (with `state.succeeded`, `state.pending`, `state.failed`). Keys that say how it is written: `side`
    /// (clearing or bank), `account`, `delimiter`, `encoding`, `skip` (lines before the header), `time-format` and
    /// `day-format` (such as yyyy-MM-dd HH:mm:ss, rfc3339, seconds), `zone` (such as +08:00), `amount-unit` (decimal or
    /// minor), `decimal-mark`, `currency-code`, and `foot` with `foot.count` and `foot.amount` (the line of totals and
    /// which of its fields they are). Each value that tells words of the file apart may have several, parted by `|`.
    public var mapping: String?
    /// The key of our network, with which the signature of its statement is checked; without it, none is.
    public var networkKey: VerifyingKey?

    /// Options.
    public init(
        calendar: MerchantCalendar,
        currency: Currency,
        today: BusinessDay,
        mapping: String? = nil,
        networkKey: VerifyingKey? = nil
    ) {
        self.calendar = calendar
        self.currency = currency
        self.today = today
        self.mapping = mapping
        self.networkKey = networkKey
    }
}
