public import ClearingClient
public import ClearingProtocol
public import Ledger
public import Timekeeping

/// Puts a new key in the place of the terminal's, so that one of both works wherever it is cut off.
///
/// The new key lies durable beside the old one before the network hears of it, and takes its place once the ledger says
/// so. Doing it again goes on from where it was cut off.
public struct KeyRenewal: Sendable {
    private let ledger: Ledger
    private let present: KeyFile
    private let next: KeyFile
    private let actor: String
    private let clock: TimeSource
    private let entropy: Entropy
    private let connect: @Sendable (SigningKey) throws -> any ClearingService

    /// A renewal of the key of an open ledger.
    ///
    /// - Parameters:
    ///   - actor: who does it.
    ///   - connect: reaches the network with a key.
    public init(
        of ledger: Ledger,
        in directory: LedgerDirectory,
        actor: String,
        clock: TimeSource = .system,
        entropy: Entropy = .system,
        connect: @escaping @Sendable (SigningKey) throws -> any ClearingService
    ) {
        self.ledger = ledger
        present = KeyFile(path: directory.terminalKey)
        next = KeyFile(path: directory.nextTerminalKey)
        self.actor = actor
        self.clock = clock
        self.entropy = entropy
        self.connect = connect
    }

    /// Makes a new key, or takes the one that a cut left, has the network take it, and records it.
    ///
    /// - Returns: what the terminal is now.
    /// - Throws: ``TillError`` when the network refuses or cannot be asked, or a file cannot be written.
    @discardableResult
    public func run() async throws(TillError) -> Pairing {
        do {
            guard let paired = try ledger.read({ try $0.pairing() }) else { throw TillError.unpaired }
            let new = try next.loadOrCreate(from: entropy)
            let renewed: Pairing
            if paired.pairing.terminalKey == new.verifyingKey {
                renewed = paired.pairing
            } else {
                renewed = paired.pairing.with(
                    key: new.verifyingKey,
                    since: try await announce(new, for: paired.pairing)
                )
                try record(renewed, in: paired)
            }
            try next.replace(present)
            return renewed
        } catch {
            throw TillError(error)
        }
    }

    /// Finishes what a cut left, if there is anything; where the network cannot be asked, the old key goes on for now.
    ///
    /// - Throws: ``TillError`` when a file cannot be read or written.
    public func finish() async throws(TillError) {
        do {
            guard try next.load() != nil else { return }
        } catch {
            throw TillError(error)
        }
        do {
            try await run()
        } catch {
            guard case .clearing = error else { throw error }
        }
    }

    private func record(_ renewed: Pairing, in paired: TerminalPaired) throws {
        let fact = TerminalPaired(
            clearing: paired.clearing,
            pairing: renewed,
            trustedCertificates: paired.trustedCertificates
        )
        try ledger.write(actor: actor) { _ = try $0.append(.terminalPaired(fact)) }
    }

    /// - Returns: since when the network takes the new key.
    private func announce(_ new: SigningKey, for pairing: Pairing) async throws -> Timestamp {
        guard let old = try present.load() else {
            throw KeyError.file(path: present.path, reason: "it is missing; pair the terminal again")
        }
        do {
            let answer = try await asking(as: old) { network throws(ClearingError) in
                try await network.rotate(to: new)
            }
            let change = try answer.opened(with: pairing.nodeKey)
            guard change.key == new.verifyingKey, change.holder == pairing.terminal else {
                throw TillError.distrusted("it is about another key or terminal")
            }
            return change.changedAt
        } catch let error as ClearingError {
            guard case .refused(let problem) = error else { throw error }
            // Once its time is over the network no longer knows the old key; the new one alone can tell.
            if try await isKnown(new) { return clock.now() }
            if problem.kind != .unauthorised { try next.remove() }
            throw error
        }
    }

    private func isKnown(_ key: SigningKey) async throws -> Bool {
        do {
            _ = try await asking(as: key) { network throws(ClearingError) in
                try await network.status(of: AttemptReference(order: "key-\(key.verifyingKey.identifier)", attempt: 1))
            }
            return true
        } catch let error as ClearingError {
            guard case .refused(let problem) = error else { throw error }
            return problem.kind != .unauthorised
        }
    }

    private func asking<Answer>(
        as key: SigningKey,
        _ ask: (any ClearingService) async throws(ClearingError) -> Answer
    ) async throws -> Answer {
        let network = try connect(key)
        do {
            let answer = try await ask(network)
            await network.close()
            return answer
        } catch {
            await network.close()
            throw error
        }
    }
}

extension Pairing {
    fileprivate func with(key: VerifyingKey, since instant: Timestamp) -> Pairing {
        Pairing(
            terminal: terminal,
            profile: profile,
            terminalKey: key,
            nodeKey: nodeKey,
            logOrigin: logOrigin,
            pairedAt: instant
        )
    }
}
