import Foundation

/// A wallet whose owner pays by showing a code, worked by the commands that people use.
struct Phone {
    private let network: ClearingNetwork
    private let keyFile: String
    let wallet: String

    /// Opens a wallet at a node and fills it.
    init(at network: ClearingNetwork, keyFile: String, amount: String = "2000.00") async throws {
        self.network = network
        self.keyFile = keyFile
        let added = try await network.administer("wallet", "add", "--owner", "Ann", "--key-file", keyFile)
        guard let number = added["wallet"]?.text else { throw HarnessFailure("The node opened no wallet.") }
        wallet = number
        _ = try await network.administer("wallet", "top-up", number, amount)
    }

    /// A fresh code for a till to charge.
    func code() async throws -> String {
        guard let digits = try await ask("code").json["code"]?.text else {
            throw HarnessFailure("The node gave no payer's code.")
        }
        return digits
    }

    /// Sets the PIN.
    func setPIN(_ pin: String) async throws {
        _ = try await ask("pin", input: pin)
    }

    /// Waits for a charge and confirms it with the PIN, or declines it.
    func confirm(_ pin: String?) async throws {
        let charge = try await Patience.wait(for: "a charge that waits") {
            try await ask("charges").jsonLines.first?["charge"]?.text
        }
        _ = try await ask("confirm", [charge] + (pin == nil ? ["--decline"] : []), input: pin ?? "")
    }

    /// Pays what a till shows.
    func pay(_ code: String) async throws {
        _ = try await ask("pay", [code])
    }

    /// Pays a merchant by the code at its counter.
    func payStatic(_ sign: String, _ amount: String) async throws {
        _ = try await ask("pay", [sign, "--amount", amount])
    }

    /// What the wallet holds, in minor units.
    func balance() async throws -> JSON? {
        try await network.administer("wallet", "show", wallet)["amount"]
    }

    private func ask(_ word: String, _ arguments: [String] = [], input: String = "") async throws -> CommandResult {
        var command = Command(
            try Programs.path(Programs.clearinghouse),
            ["wallet", word] + arguments + ["--key-file", keyFile, "--node", network.address, "--json"]
        )
        command.input = input
        let result = try await command.run()
        guard result.status == 0 else {
            throw HarnessFailure("`clearinghouse wallet \(word)` ends \(result.status): \(result.errors)")
        }
        return result
    }
}
