public import ClearingProtocol
import ClearingStore
import Foundation
public import Money
public import Timekeeping

/// Who may take payments.
public struct Merchants: Sendable {
    let context: NodeContext

    /// The largest order of a merchant that was given no limit, in minor units.
    public static let defaultLimit: Int64 = 5_000_000
    /// The fees of a merchant that was given none: 0.38 %.
    public static let defaultFees = FeeSchedule(rate: Rate(partsPerMillion: 3_800))

    /// Adds a merchant.
    ///
    /// - Returns: its profile, with the number that it was given: M0001, M0002 …
    /// - Throws: `Problem` naming the field that cannot be.
    public func add(
        name: String,
        chineseName: String? = nil,
        city: String,
        chineseCity: String? = nil,
        country: String? = nil,
        categoryCode: String,
        currency: Currency = .cny,
        zone: String = "Asia/Shanghai",
        cutoff: LocalTime = .midnight,
        limit: Int64 = Merchants.defaultLimit,
        fees: FeeSchedule = Merchants.defaultFees,
        acquirer: String = Member.founding,
        holidays: [BusinessDay] = []
    ) async throws -> MerchantProfile {
        try await context.act { work in
            let number = MemberNumber.text("M", try work.transaction.merchantCount() + 1)
            let profile = MerchantProfile(
                merchant: number,
                name: name,
                chineseName: chineseName,
                city: city,
                chineseCity: chineseCity,
                country: country,
                categoryCode: categoryCode,
                currency: currency,
                zone: zone,
                cutoff: cutoff,
                limit: limit,
                fees: fees,
                acquirer: acquirer,
                holidays: holidays
            )
            try work.transaction.require(.acquirer, of: acquirer)
            try profile.requireValid()
            try work.transaction.add(profile, at: work.now)
            try work.open(
                account: Account.payable(to: number),
                kind: .payable,
                member: acquirer,
                pseudonym: work.pseudonym()
            )
            return profile
        }
    }

    /// All merchants, by number.
    public func list() async throws -> [MerchantProfile] {
        try await context.store.read { try $0.merchants() }
    }

    /// The merchant of that number.
    ///
    /// - Throws: `Problem` when there is none.
    public func show(_ merchant: String) async throws -> MerchantProfile {
        try await context.store.read { try $0.known(merchant: merchant) }
    }
}

extension MerchantProfile {
    /// Reads the profile back, which applies every rule of the protocol, so that a terminal can read it too.
    func requireValid() throws(Problem) {
        try Problem.naming { () throws(JSONError) in
            guard !name.isEmpty else { throw .value(field: "name", found: "", rule: "not empty") }
            _ = try MerchantProfile(from: JSONReader(json))
            guard TimeZone(identifier: zone) != nil else {
                throw .value(field: "zone", found: zone, rule: "a zone of this machine's, such as Asia/Shanghai")
            }
        }
    }
}
