public import Timekeeping

/// By which clock a host counts its rows to days.
public enum StatementClock: Sendable, Hashable {
    /// The merchant's business days.
    case businessDays
    /// The dates of the merchant's zone.
    case dates
    /// Days of China's clock that begin so many hours before midnight, 0 for its dates.
    case china(hoursBefore: Int)

    /// The day to which the host counts an instant.
    public func day(at instant: Timestamp, _ calendar: MerchantCalendar) -> BusinessDay {
        switch self {
        case .businessDays: calendar.businessDay(at: instant)
        case .dates: calendar.localDate(instant)
        case .china(let hours): LocalTimeReader.china.day(at: instant.adding(seconds: Int64(hours) * 3600))
        }
    }
}

extension StatementFormat {
    /// By which clock a host's statements of this form count rows to days.
    public var clock: StatementClock {
        switch self {
        case .networkJSON, .networkCSV: .businessDays
        case .weChatAll, .weChatRefund, .weChatSuccess, .weChatFundFlow, .alipay: .china(hoursBefore: 0)
        // UnionPay's day of clearing ends at 23:00.
        case .unionPayZM, .unionPayZME: .china(hoursBefore: 1)
        case .adyen, .stripe, .camt053, .camt054, .bankOfChina, .icbc, .chinaMerchantsBank, .mapped: .dates
        }
    }

    /// Whose statements they are, of those of one merchant's hosts that tell each a part of the rows.
    public var host: String {
        switch self {
        case .networkJSON, .networkCSV, .camt053, .camt054: "network"
        case .weChatAll, .weChatRefund, .weChatSuccess, .weChatFundFlow: "wechat"
        case .unionPayZM, .unionPayZME: "unionpay"
        case .alipay, .adyen, .stripe, .mapped, .bankOfChina, .icbc, .chinaMerchantsBank: rawValue
        }
    }
}
