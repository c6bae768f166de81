import Synchronization

/// The address that codes begin with, known only once the node listens.
final class CodeBase: Sendable {
    private let base = Mutex<String?>(nil)

    var text: String? { base.withLock { $0 } }

    func set(_ text: String) {
        base.withLock { $0 = text }
    }
}
