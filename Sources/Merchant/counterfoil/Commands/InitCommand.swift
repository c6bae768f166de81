import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

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
    var zone = "Asia/Shanghai"

    @Option(help: "When its business day begins, in local time.")
    var cutoff = "04:00"

    /// The largest order before a network sets another limit, in minor units.
    private static let limitBeforePairing: Int64 = 10_000_000

    func run() throws {
        let profile = MerchantProfile(
            merchant: "",
            name: try checked(merchant, "--merchant"),
            chineseName: try chineseName.map { try checked($0, "--name-zh") },
            city: try checked(city, "--city"),
            chineseCity: try chineseCity.map { try checked($0, "--city-zh") },
            country: try countryCode(),
            categoryCode: try code(),
            currency: try Currency.named(currency),
            zone: zone,
            cutoff: try LocalTime(parsing: cutoff),
            limit: Self.limitBeforePairing,
            fees: FeeSchedule(rate: Rate(partsPerMillion: 0))
        )
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

    private func code() throws -> String {
        guard let code = MerchantProfile.categoryCode(categoryCode) else {
            throw CommandFailure(
                status: .usage,
                sentence: "--mcc \"\(categoryCode.prefix(16))\" is not a category code; write four digits such as 5812."
            )
        }
        return code
    }

    private func countryCode() throws -> String? {
        guard let country else { return nil }
        guard let code = MerchantProfile.countryCode(country.uppercased()) else {
            throw CommandFailure(
                status: .usage,
                sentence: "--country \(country.shown(limit: 16)) is not a country; write two letters such as CN."
            )
        }
        return code
    }

    private func checked(_ text: String, _ option: String) throws -> String {
        let isControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !text.isEmpty, text.unicodeScalars.count <= 64, !isControl else {
            throw CommandFailure(
                status: .usage,
                sentence: "\(option) must have 1 to 64 characters and no control characters; write it shorter."
            )
        }
        return text
    }
}
