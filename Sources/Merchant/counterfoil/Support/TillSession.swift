import ClearingClient
import ClearingProtocol
import Foundation
import Ledger
import Till

/// A till that a command works at, from opening the ledger to closing its connections.
enum TillSession {
    /// Runs a command at the till of a directory.
    ///
    /// - Parameters:
    ///   - program: what another program is told that finds the ledger in use.
    ///   - address: where the network is, when it is no longer where the terminal was paired.
    ///   - lifetime: how long orders can be paid, in seconds, unless it is as long as usual.
    ///   - authority: who gives the command; `nil` for one that only keeps up with the network.
    static func run<Result: Sendable>(
        in directory: LedgerDirectory,
        program: String,
        address: ClearingAddress? = nil,
        lifetime: Int64? = nil,
        by authority: OperatorOptions? = nil,
        _ body: @Sendable (Till) async throws -> Result
    ) async throws -> Result {
        let ledger = try Ledger.openForWriting(directory, program: program)
        guard let paired = try ledger.read({ try $0.pairing() }) else { throw TillError.unpaired }
        let signIn = try authority?.signIn(to: ledger).signIn
        let actor = signIn?.name ?? authority?.actor ?? operatorName
        let trusted = try TrustedCertificates(encodings: paired.trustedCertificates)
        let address = try address ?? ClearingAddress(paired.clearing)
        try await KeyRenewal(of: ledger, in: directory, actor: actor) { key in
            ClearingClient(address: address, key: key, trusted: trusted)
        }.finish()
        guard let key = try KeyFile(path: directory.terminalKey).load() else {
            throw KeyError.file(path: directory.terminalKey, reason: "it is missing; pair the terminal again")
        }
        let client = ClearingClient(address: address, key: key, trusted: trusted)
        do {
            let till = try Till(
                ledger: ledger,
                clearing: client,
                key: key,
                operatorName: actor,
                orderLifetime: lifetime ?? Till.usualOrderLifetime,
                chargeLifetime: lifetime ?? Till.usualChargeLifetime
            )
            let result = try await body(signIn.map(till.acting) ?? till)
            await client.close()
            return result
        } catch {
            await client.close()
            throw error
        }
    }

    /// Who stands at the till: the user of the operating system.
    static var operatorName: String {
        let name = ProcessInfo.processInfo.userName
        return name.isEmpty ? "cashier" : String(name.unicodeScalars.prefix(32).filter { $0.value >= 0x20 })
    }
}
