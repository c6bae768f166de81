import ArgumentParser
import ClearingProtocol
import Ledger
import Till

/// Makes a ledger.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make the ledger of a merchant, and the terminal's key."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The merchant's name in Latin letters.")
    var merchant: String

    @Option(help: "The merchant's city in Latin letters.")
    var city: String

    @Option(name: .customLong("name-zh"), help: "The merchant's name in Chinese.")
    var chineseName: String?

    @Option(name: .customLong("city-zh"), help: "The merchant's city in Chinese.")
    var chineseCity: String?

    @Option(help: "The merchant's country, two letters of ISO 3166-1 (default: the currency's).")
    var country: String?

    @Option(name: .customLong("mcc"), help: "The merchant category code (ISO 18245), four digits.")
    var categoryCode: String

    @Option(help: "The currency of its orders (ISO 4217).")
    var currency: String

    @Option(help: "Its time zone (IANA).")
    var zone = MerchantDraft.usualZone

    @Option(help: "When its business day begins, in local time.")
    var cutoff = MerchantDraft.usualCutoff

    func run() throws {
        let profile = try profile()
        let onboarding = Onboarding(
            directory: data.directory,
            program: "counterfoil init",
            actor: TillSession.operatorName
        )
        let ledger = try onboarding.found(profile)
        let founding = try ledger.read { try $0.founding() }
        try output.write(
            ["ledger": .string(founding.ledger), "data": .string(data.directory.path)],
            text: "Ledger \(founding.ledger) of \(profile.name) is in \(data.directory.path)."
        )
    }

    private func profile() throws -> MerchantProfile {
        var texts: [MerchantDraft.Field: String] = [
            .name: merchant, .city: city, .categoryCode: categoryCode, .currency: currency, .zone: zone,
            .cutoff: cutoff,
        ]
        texts[.chineseName] = chineseName
        texts[.chineseCity] = chineseCity
        texts[.country] = country
        do throws(MerchantRefusal) {
            return try MerchantDraft(texts).profile()
        } catch {
            throw CommandFailure(status: .usage, sentence: error.sentence(naming: Self.option(error.field)))
        }
    }

    private static func option(_ field: MerchantDraft.Field) -> String {
        switch field {
        case .name: "--merchant"
        case .chineseName: "--name-zh"
        case .city: "--city"
        case .chineseCity: "--city-zh"
        case .country: "--country"
        case .categoryCode: "--mcc"
        case .currency: "--currency"
        case .zone: "--zone"
        case .cutoff: "--cutoff"
        }
    }
}
