import ArgumentParser
import ClearingProtocol
import SimulatedCustomers

extension WalletCommand {
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate-key",
            abstract: "Put a new key in the place of the wallet's; the old one is taken for ten more minutes.",
            discussion: """
                The new key is written beside the old one before it is sent, so that a cut loses neither: give the \
                command again.
                """
        )

        @OptionGroup var options: PhoneOptions

        func run() async throws {
            let next = KeyFile(path: options.keyFile + ".next")
            let key = try next.loadOrCreate(from: .system)
            let change: Signed<KeyChange>
            do {
                change = try await options.ask { phone throws(WalletError) in
                    try await phone.rotateKey(to: key, at: options.node)
                }
            } catch let problem as Problem where problem.kind == .unauthorised {
                // After the overlap the node knows the new key alone; only it can say so.
                guard try await isKnown(key) else { throw problem }
                try next.replace(KeyFile(path: options.keyFile))
                return Output.show(["key": .string(key.verifyingKey.identifier)], asJSON: options.json)
            }
            try next.replace(KeyFile(path: options.keyFile))
            Output.show(change.message.json, asJSON: options.json)
        }

        private func isKnown(_ key: SigningKey) async throws -> Bool {
            do {
                _ = try await WalletClient(key: key, node: options.node).balance()
                return true
            } catch {
                guard case .refused = error else { throw error }
                return false
            }
        }
    }
}
