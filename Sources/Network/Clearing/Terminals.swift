public import ClearingProtocol
public import ClearingStore
import Timekeeping

/// The tills.
public struct Terminals: Sendable {
    let context: NodeContext

    /// How long a pairing code is good, in seconds.
    public static let codeLifetime: Int64 = 300

    /// Adds a terminal of a merchant and issues the code that pairs it.
    ///
    /// - Throws: `Problem` when there is no such merchant or it was revoked.
    public func issueCode(merchant: String) async throws -> PairingCode {
        try await context.act { work in
            _ = try work.transaction.known(merchant: merchant)
            try work.requireTaking(merchant)
            let number = MemberNumber.text("T", try work.transaction.terminalCount() + 1)
            try work.transaction.add(TerminalRecord(terminal: number, merchant: merchant, addedAt: work.now))
            return try work.issueCode(for: number)
        }
    }

    /// Issues a new code for a terminal that is there; pairing with it replaces the terminal's key.
    ///
    /// - Throws: `Problem` when there is no such terminal.
    public func issueCode(terminal: String) async throws -> PairingCode {
        try await context.act { work in
            try work.issueCode(for: work.transaction.known(terminal: terminal).terminal)
        }
    }

    /// Makes a terminal known by its key.
    ///
    /// - Throws: `Problem` when the code is unknown, used or expired, or the key is another's.
    public func pair(_ request: PairingRequest, mark: RequestMark? = nil) async throws -> Signed<Pairing> {
        try await context.act(mark) { work in
            let code = try work.transaction.pairingCode(hash: PairingCode.hash(of: request.code))
            guard let code, code.usedAt == nil, work.now < code.expiresAt else {
                throw Problem(
                    .pairingRefused,
                    "The pairing code is wrong, used or older than five minutes; ask for a new one.",
                    field: "code"
                )
            }
            let terminal = try work.transaction.known(terminal: code.terminal)
            let former = try work.transaction.formerKey(request.key.identifier)
            let isOwn = terminal.key == request.key || former?.owner == .terminal(terminal.terminal)
            guard try isOwn || !work.transaction.isTaken(keyIdentifier: request.key.identifier) else {
                throw Problem(
                    .pairingRefused,
                    "The key belongs to another terminal or wallet; make a new one.",
                    field: "public_key"
                )
            }
            try work.transaction.use(code, at: work.now)
            try work.transaction.pair(terminal, with: request.key, at: work.now)
            try work.note(.paired, of: code.terminal, ["key": .string(request.key.identifier)])
            let pairing = Pairing(
                terminal: code.terminal,
                profile: try work.transaction.known(merchant: terminal.merchant),
                terminalKey: request.key,
                nodeKey: context.key.verifyingKey,
                logOrigin: context.configuration.logOrigin,
                pairedAt: work.now
            )
            return Signed(pairing, by: context.key)
        }
    }

    /// All terminals, by number.
    public func list() async throws -> [TerminalRecord] {
        try await context.store.read { try $0.terminals() }
    }

    /// The terminal of that number.
    ///
    /// - Throws: `Problem` when there is none.
    public func show(_ terminal: String) async throws -> TerminalRecord {
        try await context.store.read { try $0.known(terminal: terminal) }
    }

    /// Takes a terminal's right to act until it is paired again. Again it changes nothing.
    ///
    /// - Throws: `Problem` when there is no such terminal.
    public func revoke(_ terminal: String) async throws -> TerminalRecord {
        try await context.store.write { transaction in
            let work = UnitOfWork(transaction: transaction, context: context)
            guard try transaction.known(terminal: terminal).revokedAt == nil else {
                return try transaction.known(terminal: terminal)
            }
            try transaction.revoke(terminal: terminal, at: work.now)
            try work.note(.revoked, of: terminal)
            return try transaction.known(terminal: terminal)
        }
    }
}
