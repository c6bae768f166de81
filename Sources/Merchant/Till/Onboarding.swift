public import ClearingClient
public import ClearingProtocol
public import Ledger
import OutsideText
public import Timekeeping

/// How a ledger begins and becomes a terminal of a network.
public struct Onboarding: Sendable {
    private let directory: LedgerDirectory
    private let program: String
    private let actor: String
    private let clock: TimeSource
    private let entropy: Entropy

    /// Onboarding in a directory.
    ///
    /// - Parameters:
    ///   - program: what another program is told that finds the ledger in use.
    ///   - actor: who does it.
    public init(
        directory: LedgerDirectory,
        program: String,
        actor: String,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) {
        self.directory = directory
        self.program = program
        self.actor = actor
        self.clock = clock
        self.entropy = entropy
    }

    /// Founds the ledger of a merchant and makes the terminal's key.
    ///
    /// - Throws: ``TillError`` when there is a ledger already, the zone is unknown, or nothing can be written.
    @discardableResult
    public func found(_ profile: MerchantProfile) throws(TillError) -> Ledger {
        _ = try MerchantCalendar(profile)
        do {
            let ledger = try Ledger.found(
                in: directory,
                profile: profile,
                program: program,
                actor: actor,
                clock: clock,
                entropy: entropy
            )
            _ = try KeyFile(path: directory.terminalKey).loadOrCreate(from: entropy)
            return ledger
        } catch {
            throw TillError(error)
        }
    }

    /// Pairs the terminal of an open ledger by a one-time code.
    ///
    /// While something is under way with the network, it is paired only as the terminal that it is: once the network
    /// revoked it, nothing else lets what is under way go on.
    ///
    /// - Parameter trusted: what alone vouches for the node, from now on.
    /// - Throws: ``TillError`` when the network refuses or cannot be asked, or its answer is not for this terminal.
    public func pair(
        _ ledger: Ledger,
        with address: ClearingAddress,
        code: String,
        trusted: TrustedCertificates = .system
    ) async throws(TillError) -> Pairing {
        do {
            let former = try ledger.read { try $0.pairing() }
            let obstacle = try underWay(in: ledger)
            if let obstacle, former?.clearing != address.base { throw obstacle }
            let keyFile = KeyFile(path: directory.terminalKey)
            let key = try keyFile.loadOrCreate(from: entropy)
            let client = ClearingClient(address: address, key: key, trusted: trusted, entropy: entropy)
            let answer: Signed<Pairing>
            do {
                answer = try await client.pair(code: code)
                await client.close()
            } catch {
                await client.close()
                throw error
            }
            // The first answer is believed by the key it brings: the one-time code is what vouches for the address.
            let pairing = try answer.opened(with: answer.message.nodeKey)
            guard pairing.terminalKey == key.verifyingKey else {
                throw TillError.distrusted("it pairs another terminal's key")
            }
            if let obstacle, let former = former?.pairing, !pairing.isSameTerminal(as: former) {
                // The network has the key as another terminal's now; the next code needs one of its own.
                if key.verifyingKey != former.terminalKey { try keyFile.remove() }
                throw obstacle
            }
            _ = try MerchantCalendar(pairing.profile)
            let founded = try ledger.read { try $0.founding().profile }
            guard pairing.profile.currency == founded.currency else {
                throw TillError.currency(found: founded.currency, expected: pairing.profile.currency)
            }
            try ledger.write(actor: actor) { transaction in
                let paired = TerminalPaired(
                    clearing: address.base,
                    pairing: pairing,
                    trustedCertificates: trusted.encodings
                )
                _ = try transaction.append(.terminalPaired(paired))
            }
            // A renewal that was cut off is about what the terminal was before.
            try KeyFile(path: directory.nextTerminalKey).remove()
            return pairing
        } catch {
            throw TillError(error)
        }
    }

    /// What keeps it from becoming another terminal, as which it could neither ask about those orders nor send those
    /// batches; `nil` where nothing does.
    private func underWay(in ledger: Ledger) throws -> TillError? {
        let (unresolved, refunds, unsent, waiting) = try ledger.read { view in
            (
                try view.unresolvedAttempts().map(\.reference), try view.unresolvedRefunds().map(\.payment),
                try view.unacknowledgedBatches().count, try view.waitingLineCount()
            )
        }
        if !unresolved.isEmpty { return .unresolved(unresolved) }
        if !refunds.isEmpty { return .unresolvedRefunds(payments: refunds) }
        let number = try ledger.read { try $0.pairing()?.pairing.terminal } ?? ""
        let same = "or pair it as the terminal that it is, \(number)."
        if unsent != 0 {
            let batches = unsent.counted("batch was", "batches were")
            return .failed("\(batches) not sent yet; run `counterfoil sync` and pair again then, \(same)")
        }
        if waiting != 0 {
            return .failed(
                "The network has not taken \(waiting.counted("line", "lines")) of batches yet; close a shift so that the "
                    + "next batch brings what is left, or decide about it with `counterfoil batch decide`, and pair again "
                    + "then, \(same)"
            )
        }
        return nil
    }
}

extension Pairing {
    fileprivate func isSameTerminal(as other: Pairing) -> Bool {
        terminal == other.terminal && nodeKey == other.nodeKey
    }
}
