import ArgumentParser
import ClearingProtocol
import Money
import PaymentCodes
import SimulatedCustomers

extension WalletCommand {
    struct Pay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Pay a code, or a merchant by its sign or number, with a wallet's key.",
            discussion: """
                CODE is what a till shows, or together with --amount what the merchant's sign says, or its number such \
                as M0001.
                """
        )

        @Argument(help: "The code, or the number of a merchant.") var code: String
        @Option(help: "The amount for a merchant, such as 12.50.") var amount: String?
        @Flag(help: "Read the PIN from standard input.") var pin = false
        @OptionGroup var options: PhoneOptions

        func run() async throws {
            let pin = pin ? try PhoneOptions.readPIN() : nil
            let order = amount == nil ? try await payOrder(pin) : try await payMerchant(pin)
            Output.show(order.json, asJSON: options.json)
        }

        private func payOrder(_ pin: WalletPIN?) async throws -> WalletOrder {
            let scanned: ScannedOrder
            do {
                scanned = try ScannedOrder(reading: code)
            } catch {
                throw ValidationError("\(error)")
            }
            return try await options.ask { phone throws(WalletError) in
                let seen = try await phone.view(scanned)
                return try await phone.pay(scanned, WalletPayment(amount: seen.amount, pin: pin))
            }
        }

        private func payMerchant(_ pin: WalletPIN?) async throws -> WalletOrder {
            // Whatever is no number of a merchant is read as the code of a sign, which says what is wrong with it.
            let isNumber = code.utf8.count <= 16 && code.hasPrefix("M")
            let sign: ScannedSign?
            do { sign = isNumber ? nil : try ScannedSign(reading: code) } catch { throw ValidationError("\(error)") }
            let merchant = sign?.merchant ?? code
            let payee = try await options.ask { phone throws(WalletError) in
                try await phone.payee(merchant, at: options.node)
            }
            let units = try FeeOptions.amount(amount ?? "", payee.currency)
            let payment = WalletPayment(amount: Money(minorUnits: units, currency: payee.currency), pin: pin)
            return try await options.ask { phone throws(WalletError) in
                try await phone.pay(
                    merchant: merchant,
                    StaticPayment(payment: payment, terminal: sign?.terminal),
                    at: options.node
                )
            }
        }
    }

    struct Code: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give out a code for a till to charge: once, within a minute."
        )

        @OptionGroup var options: PhoneOptions

        func run() async throws {
            let code = try await options.ask { phone throws(WalletError) in
                try await phone.issueCode(at: options.node)
            }
            Output.show(code.json, asJSON: options.json)
        }
    }

    struct Charges: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the charges that wait for the payer.")

        @OptionGroup var options: PhoneOptions

        func run() async throws {
            let list = try await options.ask { phone throws(WalletError) in
                try await phone.charges(at: options.node)
            }
            Output.show(list.charges.map(\.json), asJSON: options.json)
        }
    }

    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm a charge with the PIN, read from standard input, or decline it."
        )

        @Argument(help: "The charge, as wallet charges lists it.") var charge: String
        @Flag(help: "Say no to it instead.") var decline = false
        @OptionGroup var options: PhoneOptions

        func run() async throws {
            guard !decline else {
                let declined = try await options.ask { phone throws(WalletError) in
                    try await phone.decline(charge: charge, at: options.node)
                }
                return Output.show(declined.json, asJSON: options.json)
            }
            let list = try await options.ask { phone throws(WalletError) in
                try await phone.charges(at: options.node)
            }
            guard let waiting = list.charges.first(where: { $0.charge == charge }) else {
                throw Problem(.notFound, "No such charge waits for this wallet.")
            }
            let payment = WalletPayment(amount: waiting.amount, pin: try PhoneOptions.readPIN())
            let confirmed = try await options.ask { phone throws(WalletError) in
                try await phone.confirm(charge, payment, at: options.node)
            }
            Output.show(confirmed.json, asJSON: options.json)
        }
    }

    struct SetPIN: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pin",
            abstract: "Set the wallet's PIN; the new one is read from standard input, after the old one with --change."
        )

        @Flag(help: "The wallet has a PIN already.") var change = false
        @OptionGroup var options: PhoneOptions

        func run() async throws {
            let old = change ? try PhoneOptions.readPIN("old PIN") : nil
            let change = PINChange(pin: try PhoneOptions.readPIN("new PIN"), old: old)
            let balance = try await options.ask { phone throws(WalletError) in
                try await phone.setPIN(change, at: options.node)
            }
            Output.show(balance.json, asJSON: options.json)
        }
    }

    struct History: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what happened to a wallet, newest first.")

        @Option(help: "Where a page begins, as the page before it says.") var before: String?
        @OptionGroup var options: PhoneOptions

        func run() async throws {
            let page = try await options.ask { phone throws(WalletError) in
                try await phone.history(at: options.node, before: before)
            }
            Output.show(page.json, asJSON: options.json)
        }
    }
}
