import ArgumentParser
import Clearing
import ClearingProtocol
import Money
import Timekeeping

/// Who may take payments.
struct MerchantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merchant",
        abstract: "Merchants of the network.",
        subcommands: [Add.self, List.self, Show.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a merchant.")

        @Option(help: "The name in Latin letters.") var name: String
        @Option(name: .customLong("name-zh"), help: "The name in Chinese.") var chineseName: String?
        @Option(help: "The city.") var city: String
        @Option(name: .customLong("city-zh"), help: "The city in Chinese.") var chineseCity: String?
        @Option(help: "The country, two letters of ISO 3166-1 (default: the currency's).") var country: String?
        @Option(help: "The category code (ISO 18245), four digits.") var mcc: String
        @Option(help: "The currency of its orders.") var currency = "CNY"
        @Option(help: "The time zone.") var zone = "Asia/Shanghai"
        @Option(help: "When its business day begins, local time.") var cutoff = "04:00"
        @Option(help: "The largest order, such as 50000.00.") var limit: String?
        @Option(help: "The fee in percent of a payment.") var feePercent = "0.38"
        @Option(help: "The least fee of a payment, such as 0.01.") var feeMinimum: String?
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let (currency, clock, rate) = try parsed()
            let limit = try limit.map { try amount($0, currency) } ?? Merchants.defaultLimit
            let fees = FeeSchedule(rate: rate, minimum: try feeMinimum.map { try amount($0, currency) } ?? 0)
            let profile = try await options.node().merchants.add(
                name: name,
                chineseName: chineseName,
                city: city,
                chineseCity: chineseCity,
                country: country?.uppercased(),
                categoryCode: mcc,
                currency: currency,
                zone: zone,
                cutoff: clock,
                limit: limit,
                fees: fees
            )
            Output.show(profile.json, asJSON: options.json)
        }

        private func parsed() throws -> (Currency, LocalTime, Rate) {
            do {
                return (try .named(currency), try LocalTime(parsing: cutoff), try Rate(percent: feePercent))
            } catch {
                throw ValidationError("\(error)")
            }
        }

        private func amount(_ text: String, _ currency: Currency) throws -> Int64 {
            do {
                return try Money(parsing: text, currency: currency).minorUnits
            } catch {
                throw ValidationError("\(error)")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the merchants.")

        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().merchants.list().map(\.json), asJSON: options.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a merchant.")

        @Argument(help: "The merchant's number.") var merchant: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().merchants.show(merchant).json, asJSON: options.json)
        }
    }
}
