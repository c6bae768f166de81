import ClearingProtocol
import Money
import Testing
import Till
import Timekeeping

@Suite struct MerchantDraftTests {
    private static let shop: [MerchantDraft.Field: String] = [
        .name: "Tea House", .city: "Shanghai", .categoryCode: "5812", .currency: "CNY",
    ]

    private static func draft(_ field: MerchantDraft.Field, _ text: String?) -> MerchantDraft {
        var texts = shop
        texts[field] = text
        return MerchantDraft(texts)
    }

    @Test func `what was left out is as usual`() throws {
        let profile = try MerchantDraft(Self.shop).profile()
        #expect(profile.zone == "Asia/Shanghai" && profile.cutoff.description == "04:00")
        #expect(profile.chineseName == nil && profile.country == nil && profile.merchant.isEmpty)
        #expect(MerchantDraft(Self.shop).refusals.isEmpty)
        #expect(try Self.draft(.country, "hk").profile().country == "HK")
    }

    @Test(arguments: [
        (MerchantDraft.Field.name, "", "It is empty; write 1 to 64 characters."),
        (.name, String(repeating: "x", count: 65), "It must have 1 to 64 characters and no control characters; "),
        (.city, "Wu\u{1B}xi", "It must have 1 to 64 characters and no control characters; "),
        (.chineseName, "", "It is empty; "),
        (.country, "CHN", "It CHN is not a country; write two letters such as CN."),
        (.categoryCode, "58\u{1B}1", "It \"581\" is not a category code; write four digits such as 5812."),
        (.currency, "cny", "Currency \"cny\" is not a current ISO 4217 code; "),
        (.cutoff, "4", "Time of day \"4\" is not in the form hour:minute; "),
    ])
    func `what is wrong is named with its mend`(field: MerchantDraft.Field, text: String, sentence: String) throws {
        let draft = Self.draft(field, text)
        let refusal = try #require(draft.refusals.first)
        #expect(draft.refusals.count == 1 && refusal.field == field)
        #expect(refusal.sentence(naming: "It").hasPrefix(sentence), "\(refusal.sentence(naming: "It"))")
        #expect(throws: refusal) { try draft.profile() }
    }

    @Test func `all that is wrong is told at once, in the order of the fields`() {
        let refusals = MerchantDraft([.cutoff: "25:00", .chineseName: ""]).refusals
        #expect(refusals.map(\.field) == [.name, .chineseName, .city, .categoryCode, .currency, .cutoff])
    }
}
