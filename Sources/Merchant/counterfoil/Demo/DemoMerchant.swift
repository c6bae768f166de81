import Clearing
import ClearingProtocol
import Money
import Timekeeping

/// The shop of the demo.
enum DemoMerchant {
    static let name = "Lotus Garden Noodles"
    static let chineseName = "荷园面馆"
    static let city = "Shanghai"
    static let chineseCity = "上海"
    static let categoryCode = "5812"
    static let zone = "Asia/Shanghai"
    /// The largest order: 5 000.00 CNY.
    static let limit: Int64 = 500_000
    /// 0.38 %, as is common for small payments by code in China (research: UnionPay's fee for orders up to 1 000 CNY).
    static let fees = FeeSchedule(rate: Rate(partsPerMillion: 3_800))
    /// What each customer's wallet holds at the beginning: 100 000.00 CNY.
    static let pocketMoney = Money(minorUnits: 10_000_000, currency: .cny)
    /// How many customers there are.
    static let customers = 12

    /// The profile before a network numbers it.
    static var profile: MerchantProfile {
        MerchantProfile(
            merchant: "",
            name: name,
            chineseName: chineseName,
            city: city,
            chineseCity: chineseCity,
            categoryCode: categoryCode,
            currency: .cny,
            zone: zone,
            cutoff: LocalTime.demoCutoff,
            limit: limit,
            fees: fees
        )
    }
}

extension LocalTime {
    /// When the demo's business day begins: 04:00.
    fileprivate static var demoCutoff: LocalTime { (try? LocalTime(hour: 4, minute: 0)) ?? .midnight }
}
