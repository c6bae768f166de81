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
        subcommands: [
            Add.self, List.self, Show.self, TopUp.self, Revoke.self, Pay.self, Code.self, Charges.self, Confirm.self,
            SetPIN.self, History.self, Rotate.self,
        ]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Open a wallet.",
            discussion: "With --key-file the private key is read from the file, or made there if there is none."
        )

        @Option(help: "What the owner is called here.") var owner: String
        @Option(help: "The wallet's Ed25519 public key, 32 bytes in base64.") var key: String?
        @Option(help: "The file of the wallet's private key, which the commands that pay take.") var keyFile: String?
        @Option(help: "The currency that it holds.") var currency = "CNY"
        @Option(help: "The member that issues it.") var issuer = Member.founding
        @Option(help: "How much it may pay to static codes a day: A none, B 5000, C 1000, D 500.") var tier = "D"
        @Option(help: "The largest payment without PIN (default: 1000.00).") var limitWithoutPIN: String?
        @OptionGroup var options: NodeOptions

        func validate() throws {
            guard (key == nil) != (keyFile == nil) else { throw ValidationError("Give either --key or --key-file.") }
        }

        func run() async throws {
            guard let currency = try? Currency.named(currency) else {
                throw ValidationError("The currency must be an ISO 4217 code such as CNY.")
            }
            guard let tier = SpendingTier(rawValue: tier) else {
                throw ValidationError("The tier must be A, B, C or D.")
            }
            let wallets = try options.node().wallets
            let wallet = try await wallets.open(
                owner: owner,
                key: publicKey(),
                currency: currency,
                issuer: issuer,
                tier: tier,
                limitWithoutPIN: limitWithoutPIN.map { try FeeOptions.amount($0, currency) }
            )
            Output.show(try await wallets.details(of: wallet), asJSON: options.json)
        }

        private func publicKey() throws -> VerifyingKey {
            if let keyFile { return try KeyFile(path: keyFile).loadOrCreate(from: .system).verifyingKey }
            guard let bytes = Base64.decode(key ?? ""), let key = try? VerifyingKey(bytes: bytes) else {
                throw ValidationError("The key must be an Ed25519 public key: 32 bytes in base64.")
            }
            return key
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
            abstract: "Put money into a wallet over the simulated bank rail.",
            aliases: ["topup"]
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

extension WalletCommand {
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take a wallet's right to act, for good.")

        @Argument(help: "The wallet's number.") var wallet: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let wallets = try options.node().wallets
            let revoked = try await wallets.revoke(wallet)
            Output.show(try await wallets.details(of: revoked.wallet), asJSON: options.json)
        }
    }
}

extension Wallets {
    /// A wallet as the administrator sees it.
    fileprivate func details(of wallet: String) async throws -> JSONValue {
        let record = try await show(wallet)
        let held = try await balance(of: wallet)
        return .members([
            "wallet": .string(wallet),
            "owner": .string(record.owner),
            "issuer": .string(record.issuer),
            "tier": .string(record.tier.rawValue),
            "limit_without_pin": .integer(record.limitWithoutPIN),
            "pin": .string(record.pin == nil ? "none" : "set"),
            "state": .string(record.revokedAt == nil ? "open" : "revoked"),
            "key": .string(record.key.identifier),
            "amount": .integer(held.balance.minorUnits),
            "currency": .string(held.balance.currency.code),
            "opened_at": .string(record.openedAt.description),
            "revoked_at": record.revokedAt.map { .string($0.description) },
        ])
    }
}
