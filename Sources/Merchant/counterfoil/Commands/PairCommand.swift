import ArgumentParser
import ClearingClient
import ClearingProtocol
import Ledger
import Till

/// Pairs the terminal.
struct PairCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Pair the terminal with a clearing node by a one-time code."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The node's address: https://HOST, or http on the loopback interface.")
    var clearing: String

    @Option(help: "The one-time code that the node's administrator read out.")
    var code: String

    @Option(
        help: ArgumentHelp(
            "A file of certificates in PEM that alone vouch for the node, such as those of your own authority.",
            discussion: "Without it, the system's authorities do. The ledger keeps them.",
            valueName: "file"
        )
    )
    var trust: String?

    func run() async throws {
        let address = try ClearingAddress(clearing)
        let trusted = try trust.map { try TrustedCertificates(file: $0) } ?? .system
        guard trust == nil || address.base.hasPrefix("https://") else {
            throw ValidationError("--trust is about https alone; write --clearing https://HOST, or leave it out.")
        }
        let ledger = try Ledger.openForWriting(data.directory, program: "counterfoil pair")
        let onboarding = Onboarding(
            directory: data.directory,
            program: "counterfoil pair",
            actor: TillSession.operatorName
        )
        let pairing = try await onboarding.pair(ledger, with: address, code: code, trusted: trusted)
        try output.write(
            [
                "merchant": .string(pairing.profile.merchant),
                "name": .string(pairing.profile.name),
                "terminal": .string(pairing.terminal),
                "clearing": .string(address.base),
                "node_key": .string(Base64.encode(pairing.nodeKey.bytes)),
                "terminal_key": .string(Base64.encode(pairing.terminalKey.bytes)),
            ],
            text: "This is terminal \(pairing.terminal) of \(pairing.profile.name) (\(pairing.profile.merchant))."
        )
    }
}
