/// What a screen was before each of its last keys, so that keys that proved to be a scan are undone
/// (``InputEvent/takeBack(_:)``).
///
/// It restores what was shown and typed; what a key has set going elsewhere it cannot undo.
public struct KeyHistory<State: Sendable>: Sendable {
    /// So many keys are remembered, more than a scanner types before its code is known for one.
    public static var depth: Int { 64 }

    private var states: [State] = []

    /// A history of no key.
    public init() {}

    /// Remembers what the screen is before a key does something to it.
    public mutating func record(_ state: State) {
        if states.count == KeyHistory.depth { states.removeFirst() }
        states.append(state)
    }

    /// Forgets the last so many keys, and answers what the screen was before them, or before the oldest that is
    /// remembered; `nil` if none is.
    public mutating func takeBack(_ count: Int) -> State? {
        guard count > 0, !states.isEmpty else { return nil }
        let place = max(0, states.count - count)
        defer { states.removeSubrange(place...) }
        return states[place]
    }
}

extension KeyHistory: Equatable where State: Equatable {}
extension KeyHistory: Hashable where State: Hashable {}
