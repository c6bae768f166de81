import ArgumentParser
import ClearingProtocol
import Money
import SimulatedCustomers

/// What every command takes that asks over HTTP with a wallet's key, as a phone would.
struct PhoneOptions: ParsableArguments {
    @Option(help: "The file of the wallet's private key.") var keyFile: String
    @Option(help: "The address of the wallet's node.") var node = "http://127.0.0.1:8080"
    @Flag(name: .long, help: "Print JSON.") var json = false

    /// The phone with the wallet's key.
    func phone() throws -> WalletClient {
        guard let key = try KeyFile(path: keyFile).load() else {
            throw ValidationError("There is no key file \(keyFile); wallet add --key-file makes one.")
        }
        return WalletClient(key: key, node: node)
    }

    /// The PIN, read from standard input, where no other user of the machine sees it.
    static func readPIN(_ name: String = "PIN") throws -> WalletPIN {
        Output.complain("\(name) of six digits:")
        guard let line = readLine(), let pin = WalletPIN(line) else {
            throw ValidationError("The \(name) must be six digits on standard input.")
        }
        return pin
    }

    /// Asks; a refusal is the answer no.
    func ask<Answer: JSONMessage>(
        _ question: (WalletClient) async throws(WalletError) -> Answer
    ) async throws -> Answer {
        do {
            return try await question(phone())
        } catch let error as WalletError {
            guard case .refused(let problem) = error else { throw error }
            throw problem
        }
    }
}
