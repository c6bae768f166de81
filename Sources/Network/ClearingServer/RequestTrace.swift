import Synchronization

/// What becomes known of a request while it is answered, for those who count and log it from outside.
final class RequestTrace: Sendable {
    private let verified = Mutex<String?>(nil)

    /// The name of the key that signed it, once that is verified.
    var keyIdentifier: String? {
        get { verified.withLock { $0 } }
        set { verified.withLock { $0 = newValue } }
    }
}
