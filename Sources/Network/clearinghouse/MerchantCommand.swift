import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

/// Who may take payments.
struct MerchantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merchant",
        abstract: "Merchants of the network.",
        subcommands: [Add.self, List.self, Show.self, Change.self, Revoke.self]
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
        @OptionGroup var fees: FeeOptions
        @Option(help: "The member that acquires it.") var acquirer = Member.founding
        @Option(name: .customLong("holiday"), help: "A day without payout, such as 2026-10-01; may be repeated.")
        var holidays: [String] = []
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let (currency, clock, days) = try parsed()
            let limit = try limit.map { try FeeOptions.amount($0, currency) } ?? Merchants.defaultLimit
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
                fees: fees.schedule(in: currency, changing: Merchants.defaultFees),
                acquirer: acquirer,
                holidays: days
            )
            Output.show(profile.json, asJSON: options.json)
        }

        private func parsed() throws -> (Currency, LocalTime, [BusinessDay]) {
            do {
                return (try .named(currency), try LocalTime(parsing: cutoff), try MerchantCommand.days(holidays))
            } catch let error as ValidationError {
                throw error
            } catch {
                throw ValidationError("\(error)")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the merchants.")

        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().merchants.records().map(\.json), asJSON: options.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a merchant.")

        @Argument(help: "The merchant's number.") var merchant: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().merchants.record(of: merchant).json, asJSON: options.json)
        }
    }
}

extension MerchantRecord {
    /// The merchant as the administrator sees it.
    var json: JSONValue {
        guard case .object(var members) = profile.json else { return .null }
        members["state"] = .string(revokedAt == nil ? "active" : "revoked")
        members["added_at"] = .string(addedAt.description)
        members["revoked_at"] = revokedAt.map { .string($0.description) }
        return .object(members)
    }
}
