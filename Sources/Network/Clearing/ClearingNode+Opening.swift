public import ClearingProtocol
import ClearingStore
import FoundationEssentials
public import Timekeeping

extension ClearingNode {
    /// The name of a node that was given none.
    public static let defaultName = "clearing.counterfoil.local"

    /// Opens the node of a directory, or makes one: its key below `keys`, its database beside.
    ///
    /// - Parameters:
    ///   - directory: where it lives; made when it is not there.
    ///   - name: what a new node is called; one that is there keeps its name.
    ///   - clock: what the node takes for the time.
    ///   - entropy: where its keys, tokens and salts come from.
    /// - Throws: ``NodeError``, `KeyError` or `StoreError`.
    public static func open(
        directory: String,
        name: String = defaultName,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) throws -> ClearingNode {
        let keys = directory + "/keys"
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try FileManager.default.createDirectory(
                atPath: keys,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw NodeError.directory(path: directory, reason: "it cannot be made or written")
        }
        let key = try KeyFile(path: keys + "/node.key").loadOrCreate(from: entropy)
        let store = try ClearingStore(path: directory + "/clearing.sqlite")
        let configuration = try store.writeAtStart { transaction in
            try prepare(transaction, name: name, key: key)
        }
        let context = NodeContext(
            store: store,
            key: key,
            secret: NodeSecret(key),
            configuration: configuration,
            clock: clock,
            entropy: entropy,
            codeBase: CodeBase(),
            bell: EventBell(),
            figures: NodeFigures()
        )
        try store.writeAtStart { try UnitOfWork(transaction: $0, context: context).prepareBooks() }
        return ClearingNode(context: context)
    }

    private static func prepare(
        _ transaction: StoreTransaction,
        name: String,
        key: SigningKey
    ) throws -> NodeConfiguration {
        let kept = try transaction.setting("name")
        guard let configuration = NodeConfiguration(name: kept ?? name, publicKey: key.verifyingKey.bytes) else {
            throw NodeError.name(name)
        }
        if kept == nil { try transaction.set("name", to: name) }
        return configuration
    }
}
