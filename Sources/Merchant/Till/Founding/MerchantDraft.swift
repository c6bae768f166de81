public import ClearingProtocol
import Money
import Timekeeping

/// What somebody wrote of a merchant for whom a ledger is to be founded, as texts.
public struct MerchantDraft: Sendable, Hashable {
    /// What is written.
    public enum Field: Sendable, Hashable, CaseIterable {
        case name, chineseName, city, chineseCity, country, categoryCode, currency, zone, cutoff
    }

    /// The time zone unless somebody writes another.
    public static let usualZone = "Asia/Shanghai"
    /// When the business day begins unless somebody writes another time.
    public static let usualCutoff = "04:00"
    /// The most Unicode scalars of a name.
    public static let longestName = 64

    private var texts: [Field: String]

    /// The largest order before a network sets another limit, in minor units.
    private static let limitBeforePairing: Int64 = 10_000_000

    /// A draft of those texts; a field that is not among them was left out.
    public init(_ texts: [Field: String]) {
        self.texts = texts
    }

    /// What is wrong with it, field by field in their order.
    ///
    /// Whether the zone is known is found when the ledger is founded, since this machine's data decide.
    public var refusals: [MerchantRefusal] {
        Field.allCases.compactMap { field in
            do throws(MerchantRefusal) {
                try check(field)
                return nil
            } catch {
                return error
            }
        }
    }

    /// The merchant before a network numbers it.
    ///
    /// - Throws: the first of ``refusals``.
    public func profile() throws(MerchantRefusal) -> MerchantProfile {
        MerchantProfile(
            merchant: "",
            name: try name(.name),
            chineseName: try optional(.chineseName, name),
            city: try name(.city),
            chineseCity: try optional(.chineseCity, name),
            country: try optional(.country, country),
            categoryCode: try categoryCode(.categoryCode),
            currency: try currency(.currency),
            zone: texts[.zone] ?? Self.usualZone,
            cutoff: try cutoff(.cutoff),
            limit: Self.limitBeforePairing,
            fees: FeeSchedule(rate: Rate(partsPerMillion: 0))
        )
    }

    private func check(_ field: Field) throws(MerchantRefusal) {
        switch field {
        case .name, .city: _ = try name(field)
        case .chineseName, .chineseCity: _ = try optional(field, name)
        case .country: _ = try optional(field, country)
        case .categoryCode: _ = try categoryCode(field)
        case .currency: _ = try currency(field)
        case .cutoff: _ = try cutoff(field)
        case .zone: break
        }
    }

    private func optional<Value>(
        _ field: Field,
        _ value: (Field) throws(MerchantRefusal) -> Value
    ) throws(MerchantRefusal) -> Value? {
        texts[field] == nil ? nil : try value(field)
    }

    private func name(_ field: Field) throws(MerchantRefusal) -> String {
        let text = texts[field] ?? ""
        let isControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !text.isEmpty else { throw MerchantRefusal(field, .empty) }
        guard text.unicodeScalars.count <= Self.longestName, !isControl else { throw MerchantRefusal(field, .name) }
        return text
    }

    private func country(_ field: Field) throws(MerchantRefusal) -> String {
        let text = texts[field] ?? ""
        guard let code = MerchantProfile.countryCode(text.uppercased()) else {
            throw MerchantRefusal(field, .country(text))
        }
        return code
    }

    private func categoryCode(_ field: Field) throws(MerchantRefusal) -> String {
        let text = texts[field] ?? ""
        guard let code = MerchantProfile.categoryCode(text) else {
            throw MerchantRefusal(field, .categoryCode(text))
        }
        return code
    }

    private func currency(_ field: Field) throws(MerchantRefusal) -> Currency {
        do { return try Currency.named(texts[field] ?? "") } catch { throw MerchantRefusal(field, .currency(error)) }
    }

    private func cutoff(_ field: Field) throws(MerchantRefusal) -> LocalTime {
        do { return try LocalTime(parsing: texts[field] ?? Self.usualCutoff) } catch {
            throw MerchantRefusal(field, .cutoff(error))
        }
    }
}
