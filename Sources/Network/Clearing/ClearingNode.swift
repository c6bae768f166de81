public import ClearingProtocol
import ClearingStore
public import Timekeeping

/// A clearing node: who takes part, what is owed and paid, and the log that anybody can audit.
public struct ClearingNode: Sendable {
    let context: NodeContext

    /// What the node is called.
    public var configuration: NodeConfiguration { context.configuration }
    /// The key that checks whatever the node signs.
    public var verifyingKey: VerifyingKey { context.key.verifyingKey }
    /// The clock that the node goes by.
    public var clock: TimeSource { context.clock }

    /// What the node has done since it was opened.
    public var figures: NodeFigures { context.figures }

    /// The organisations of the network.
    public var members: Members { Members(context: context) }
    /// Who may take payments.
    public var merchants: Merchants { Merchants(context: context) }
    /// The tills.
    public var terminals: Terminals { Terminals(context: context) }
    /// Who pays.
    public var wallets: Wallets { Wallets(context: context) }
    /// The keys of terminals and wallets.
    public var keys: Keys { Keys(context: context) }
    /// What became of members, merchants, terminals and wallets.
    public var changes: Changes { Changes(context: context) }
    /// What is owed.
    public var orders: Orders { Orders(context: context) }
    /// What is taken from wallets whose codes were scanned.
    public var charges: Charges { Charges(context: context) }
    /// What is given back.
    public var refunds: Refunds { Refunds(context: context) }
    /// What tills send at the end of a shift.
    public var batches: Batches { Batches(context: context) }
    /// What merchants are paid out.
    public var settlements: Settlements { Settlements(context: context) }
    /// What happened to a till's orders.
    public var events: Events { Events(context: context) }
    /// The log of all clearing events.
    public var log: NetworkLog { NetworkLog(context: context) }
    /// Who may ask for something.
    public var admission: Admission { Admission(context: context) }

    /// Whether the database answers, holds the accounts that every node begins with, and can be written.
    public func isReady() async throws -> Bool {
        let isPrepared = try await context.store.read { transaction in
            try Account.common.allSatisfy { try transaction.pseudonym(of: $0.0) != nil }
        }
        guard isPrepared else { return false }
        return await context.store.isWritable()
    }

    /// Says with which address codes begin from now on, such as `http://127.0.0.1:8080`; no order can be registered
    /// before. Codes that were given out keep theirs.
    public func publish(codeBase: String) {
        context.codeBase.set(codeBase)
    }
}
