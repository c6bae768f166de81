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
