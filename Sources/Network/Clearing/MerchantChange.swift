public import ClearingProtocol
public import Timekeeping

/// What is to be different about a merchant; what is `nil` stays. Its currency, zone, cut-off and acquirer stay as they
/// were: days that were closed and accounts that were opened depend on them.
public struct MerchantChange: Sendable, Hashable {
    /// The name in Latin letters.
    public var name: String?
    /// The name in Chinese; empty for none.
    public var chineseName: String?
    /// The city in Latin letters.
    public var city: String?
    /// The city in Chinese; empty for none.
    public var chineseCity: String?
    /// The country, two capital letters.
    public var country: String?
    /// The category code, four digits.
    public var categoryCode: String?
    /// The largest order in minor units.
    public var limit: Int64?
    /// What the network keeps of each payment from now on.
    public var fees: FeeSchedule?
    /// Days without payout that come to those that are there.
    public var addedHolidays: [BusinessDay] = []
    /// Days that are none any more.
    public var removedHolidays: [BusinessDay] = []

    /// A change of nothing.
    public init() {}

    /// The profile with the change in it.
    func applied(to profile: MerchantProfile) -> MerchantProfile {
        let kept = Set(profile.holidays).union(addedHolidays).subtracting(removedHolidays)
        return MerchantProfile(
            merchant: profile.merchant,
            name: name ?? profile.name,
            chineseName: Self.text(chineseName, or: profile.chineseName),
            city: city ?? profile.city,
            chineseCity: Self.text(chineseCity, or: profile.chineseCity),
            country: country ?? profile.country,
            categoryCode: categoryCode ?? profile.categoryCode,
            currency: profile.currency,
            zone: profile.zone,
            cutoff: profile.cutoff,
            limit: limit ?? profile.limit,
            fees: fees ?? profile.fees,
            acquirer: profile.acquirer,
            holidays: Array(kept)
        )
    }

    private static func text(_ change: String?, or present: String?) -> String? {
        change.map { $0.isEmpty ? nil : $0 } ?? present
    }
}
