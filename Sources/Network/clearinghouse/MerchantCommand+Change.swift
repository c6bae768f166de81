import ArgumentParser
import Clearing
import ClearingProtocol
import Money
import Timekeeping

extension MerchantCommand {
    struct Change: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Change a merchant from now on.",
            discussion: """
                What is not named stays; an empty name or city in Chinese removes it. Fees that are named change alone; \
                payments that were made keep those that they were made with. clearinghouse changes lists what was.
                """
        )

        @Argument(help: "The merchant's number.") var merchant: String
        @Option(help: "The name in Latin letters.") var name: String?
        @Option(name: .customLong("name-zh"), help: "The name in Chinese.") var chineseName: String?
        @Option(help: "The city.") var city: String?
        @Option(name: .customLong("city-zh"), help: "The city in Chinese.") var chineseCity: String?
        @Option(help: "The country, two letters of ISO 3166-1.") var country: String?
        @Option(help: "The category code (ISO 18245), four digits.") var mcc: String?
        @Option(help: "The largest order, such as 50000.00.") var limit: String?
        @OptionGroup var fees: FeeOptions
        @Option(name: .customLong("holiday"), help: "A further day without payout; may be repeated.")
        var holidays: [String] = []
        @Option(name: .customLong("no-holiday"), help: "A day that is none any more; may be repeated.")
        var workdays: [String] = []
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let merchants = try options.node().merchants
            let profile = try await merchants.show(merchant)
            let changed = try await merchants.change(merchant, change(of: profile))
            Output.show(changed.json, asJSON: options.json)
        }

        private func change(of profile: MerchantProfile) throws -> MerchantChange {
            var change = MerchantChange()
            change.name = name
            change.chineseName = chineseName
            change.city = city
            change.chineseCity = chineseCity
            change.country = country?.uppercased()
            change.categoryCode = mcc
            change.limit = try limit.map { try FeeOptions.amount($0, profile.currency) }
            change.fees = try fees.schedule(in: profile.currency, changing: profile.fees)
            change.addedHolidays = try MerchantCommand.days(holidays)
            change.removedHolidays = try MerchantCommand.days(workdays)
            return change
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a merchant's right to be paid, for good.",
            discussion: "Its terminals still refund, cancel and send their batches, and it is paid out what it is owed."
        )

        @Argument(help: "The merchant's number.") var merchant: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().merchants.revoke(merchant).json, asJSON: options.json)
        }
    }

    /// The days that somebody typed.
    static func days(_ texts: [String]) throws -> [BusinessDay] {
        do {
            return try texts.map { day throws(TimeError) in try BusinessDay(parsing: day) }
        } catch {
            throw ValidationError("\(error)")
        }
    }
}
