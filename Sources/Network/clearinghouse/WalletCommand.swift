import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

/// Who pays.
struct WalletCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wallet",
        abstract: "Payers' wallets.",
        subcommands: [Add.self, List.self, Show.self, TopUp.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Open a wallet.")

        @Option(help: "What the owner is called here.") var owner: String
        @Option(help: "The wallet's Ed25519 public key, 32 bytes in base64.") var key: String
        @Option(help: "The currency that it holds.") var currency = "CNY"
        @OptionGroup var options: NodeOptions

        func run() async throws {
            guard let bytes = Base64.decode(key), let key = try? VerifyingKey(bytes: bytes) else {
                throw ValidationError("The key must be an Ed25519 public key: 32 bytes in base64.")
            }
            guard let currency = try? Currency.named(currency) else {
                throw ValidationError("The currency must be an ISO 4217 code such as CNY.")
            }
            let wallets = try options.node().wallets
            let wallet = try await wallets.open(owner: owner, key: key, currency: currency)
            Output.show(try await wallets.details(of: wallet), asJSON: options.json)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the wallets.")

        @OptionGroup var options: NodeOptions

        func run() async throws {
            let wallets = try options.node().wallets
            var list: [JSONValue] = []
            for wallet in try await wallets.list() { list.append(try await wallets.details(of: wallet.wallet)) }
            Output.show(list, asJSON: options.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a wallet and what it holds.")

        @Argument(help: "The wallet's number.") var wallet: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().wallets.details(of: wallet), asJSON: options.json)
        }
    }

    struct TopUp: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "top-up",
            abstract: "Put money into a wallet over the simulated bank rail."
        )

        @Argument(help: "The wallet's number.") var wallet: String
        @Argument(help: "The amount, such as 100.00.") var amount: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let wallets = try options.node().wallets
            let currency = try await wallets.show(wallet).currency
            guard let money = try? Money(parsing: amount, currency: currency), money.isPositive else {
                throw ValidationError(
                    "The amount must be above 0, with at most \(currency.exponent) digits after the point."
                )
            }
            Output.show(try await wallets.topUp(wallet, money).json, asJSON: options.json)
        }
    }
}

extension Wallets {
    /// A wallet as the administrator sees it.
    fileprivate func details(of wallet: String) async throws -> JSONValue {
        let record = try await show(wallet)
        let held = try await balance(of: wallet)
        return [
            "wallet": .string(wallet),
            "owner": .string(record.owner),
            "key": .string(record.key.identifier),
            "amount": .integer(held.balance.minorUnits),
            "currency": .string(held.balance.currency.code),
            "opened_at": .string(record.openedAt.description),
        ]
    }
}
