import Synchronization

/// How the console runs now, for what works beside the screen.
final class CurrentSettings: Sendable {
    private let held: Mutex<ConsoleSettings>

    init(_ settings: ConsoleSettings) {
        held = Mutex(settings)
    }

    var value: ConsoleSettings { held.withLock { $0 } }

    func set(_ settings: ConsoleSettings) {
        held.withLock { $0 = settings }
    }
}
