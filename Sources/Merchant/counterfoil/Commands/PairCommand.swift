import ArgumentParser
import ClearingClient
import ClearingProtocol
import Ledger
import Till

/// Pairs the terminal, or renews its key.
struct PairCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Pair the terminal with a clearing node by a one-time code, or renew its key.",
        usage: """
            counterfoil pair --clearing <clearing> --code <code> [--trust <file>]
            counterfoil pair --rotate
            """,
        discussion: """
            With --rotate the terminal stays what it is and gets a new key. It is written beside the old one, which \
            the node takes for ten more minutes, before it is sent, so that a cut loses neither: give the command again.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Option(help: "The node's address: https://HOST, or http on the loopback interface.")
    var clearing: String?

    @Option(help: "The one-time code that the node's administrator read out.")
    var code: String?

    @Option(
        help: ArgumentHelp(
            "A file of certificates in PEM that alone vouch for the node, such as those of your own authority.",
            discussion: "Without it, the system's authorities do. The ledger keeps them.",
            valueName: "file"
        )
    )
    var trust: String?

    @Flag(help: "Put a new key in the place of the terminal's.")
    var rotate = false

    func validate() throws {
        if rotate {
            guard clearing == nil, code == nil, trust == nil else {
                throw ValidationError("--rotate goes alone: the terminal stays with the node that it has.")
            }
        } else {
            guard clearing != nil, code != nil else {
                throw ValidationError("Write --clearing and --code to pair, or --rotate to renew the terminal's key.")
            }
        }
    }

    func run() async throws {
        guard let clearing, let code else { return try await renew() }
        try await pair(at: ClearingAddress(clearing), by: code)
    }

    private static let program = "counterfoil pair"

    private func pair(at address: ClearingAddress, by code: String) async throws {
        let trusted = try trust.map { try TrustedCertificates(file: $0) } ?? .system
        guard trust == nil || address.base.hasPrefix("https://") else {
            throw ValidationError("--trust is about https alone; write --clearing https://HOST, or leave it out.")
        }
        let ledger = try Ledger.openForWriting(data.directory, program: Self.program)
        let actor = try signIn(to: ledger)
        let onboarding = Onboarding(
            directory: data.directory,
            program: Self.program,
            actor: actor
        )
        let pairing = try await onboarding.pair(ledger, with: address, code: code, trusted: trusted)
        let name = "\(pairing.profile.name) (\(pairing.profile.merchant))"
        try report(pairing, at: address, text: "This is terminal \(pairing.terminal) of \(name).")
    }

    // Who does it, once they may.
    private func signIn(to ledger: Ledger) throws -> String {
        let operators = try authority.signIn(to: ledger)
        try operators.require(.manageTerminal)
        return operators.signIn?.name ?? authority.actor
    }

    private func renew() async throws {
        let ledger = try Ledger.openForWriting(data.directory, program: Self.program)
        let actor = try signIn(to: ledger)
        guard let paired = try ledger.read({ try $0.pairing() }) else { throw TillError.unpaired }
        let address = try ClearingAddress(paired.clearing)
        let trusted = try TrustedCertificates(encodings: paired.trustedCertificates)
        let pairing = try await KeyRenewal(of: ledger, in: data.directory, actor: actor) { key in
            ClearingClient(address: address, key: key, trusted: trusted)
        }.run()
        let key = pairing.terminalKey.identifier
        try report(pairing, at: address, text: "Terminal \(pairing.terminal) has the new key \(key).")
    }

    private func report(_ pairing: Pairing, at address: ClearingAddress, text: String) throws {
        try output.write(
            [
                "merchant": .string(pairing.profile.merchant),
                "name": .string(pairing.profile.name),
                "terminal": .string(pairing.terminal),
                "clearing": .string(address.base),
                "node_key": .string(Base64.encode(pairing.nodeKey.bytes)),
                "terminal_key": .string(Base64.encode(pairing.terminalKey.bytes)),
            ],
            text: text
        )
    }
}
