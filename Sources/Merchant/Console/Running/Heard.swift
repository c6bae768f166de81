import Synchronization

/// Remembers what was said, so that it is said once.
final class Heard: Sendable {
    private let said = Mutex<Set<String>>([])

    /// Whether a key is asked about for the first time.
    func isNew(_ key: String) -> Bool {
        said.withLock { $0.insert(key).inserted }
    }
}
