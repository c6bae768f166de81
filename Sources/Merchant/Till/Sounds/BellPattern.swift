/// What the bell of a terminal says: told apart with closed eyes.
public enum BellPattern: Sendable, Hashable, CaseIterable {
    /// A payment came in: one stroke.
    case paid
    /// A refund was made: two strokes.
    case refund
    /// Somebody must look: an outcome that is unknown, late or suspected twice. Three strokes.
    case attention

    /// The strokes of the bell.
    public var strokes: Int {
        switch self {
        case .paid: 1
        case .refund: 2
        case .attention: 3
        }
    }

    /// What lies between two strokes; terminals run together what follows sooner.
    public static let pause: Duration = .milliseconds(250)

    /// Rings, and returns when the last stroke was struck. The pauses are slept through, so that no loop is held up.
    ///
    /// - Parameter strike: strikes the bell once.
    public func ring(
        sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        strike: @Sendable () -> Void
    ) async {
        for stroke in 1...strokes {
            strike()
            // Whoever leaves does not wait for the rest.
            if stroke < strokes, (try? await sleep(Self.pause)) == nil { return }
        }
    }
}
