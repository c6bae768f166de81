import ClearingProtocol
import GRDB
import Synchronization
import Timekeeping
import TransparencyLog

/// What the one writer knows of the database without asking: what hardly changes, and where what grows ends.
///
/// It holds for as long as nobody else writes, which SQLite tells at the beginning of each transaction, and is forgotten
/// whenever something of a transaction is undone.
final class StoreMemory: Sendable {
    /// What is known.
    struct Content {
        var merchants: [String: MerchantProfile] = [:]
        /// Whether merchants take payments.
        var takers: [String: Bool] = [:]
        /// Whether members were revoked.
        var revokedMembers: [String: Bool] = [:]
        var terminals: [String: TerminalRecord] = [:]
        var wallets: [String: WalletRecord] = [:]
        /// Whose the present keys of those terminals and wallets are.
        var holders: [String: KeyHolder] = [:]
        /// What stands for accounts in the network's log.
        var pseudonyms: [String: String] = [:]
        /// The number of each terminal's last event.
        var events: [String: Int] = [:]
        /// The right edge of the network's log.
        var frontier: MerkleFrontier?
        /// The sequence number of the journal's last entry.
        var entries: Int?
        /// When old nonces were forgotten last.
        var noncesSweptAt: Timestamp?
    }

    private struct State {
        var content = Content()
        var version: Int?
        /// When it was last certain that nobody else had written.
        var checkedAt: ContinuousClock.Instant?
    }

    /// The most that is known of one kind.
    private static let most = 20_000
    /// How long something is taken as known outside of transactions, in which it is certain.
    private static let freshness = Duration.milliseconds(200)

    private let state = Mutex(State())

    /// Begins a transaction: what another program may have changed is forgotten.
    func begin(_ database: Database) throws {
        let version = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))
        state.withLock { state in
            state.checkedAt = .now
            guard state.version != version else { return }
            state.version = version
            state.content = Content()
        }
    }

    /// Whose a key is, where that is known from a transaction of just now. One that another program revokes meanwhile
    /// comes as far as the transaction, which refuses it.
    func holder(ofKey identifier: String) -> KeyHolder? {
        state.withLock { state in
            guard let checkedAt = state.checkedAt, .now - checkedAt < Self.freshness else { return nil }
            return state.content.holders[identifier]
        }
    }

    /// Notes whose a key is.
    func note(_ holder: KeyHolder) {
        state.withLock { state in
            if state.content.holders.count >= Self.most { state.content.holders = [:] }
            state.content.holders[holder.key.identifier] = holder
        }
    }

    /// Forgets everything.
    func forget() { state.withLock { $0.content = Content() } }

    /// What is known, to be read or changed.
    func with<Value: Sendable>(_ body: (inout Content) -> Value) -> Value {
        state.withLock { body(&$0.content) }
    }

    /// What is known under a name; else it is read, and known from then on where there is something.
    func recall<Value: Sendable>(
        _ name: String,
        in place: WritableKeyPath<Content, [String: Value]>,
        _ read: () throws -> Value?
    ) rethrows -> Value? {
        if let known = state.withLock({ $0.content[keyPath: place][name] }) { return known }
        guard let value = try read() else { return nil }
        state.withLock { state in
            if state.content[keyPath: place].count >= Self.most { state.content[keyPath: place] = [:] }
            state.content[keyPath: place][name] = value
        }
        return value
    }
}
