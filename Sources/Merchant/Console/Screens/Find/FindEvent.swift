/// What comes back to the find screen.
public enum FindEvent: Sendable, Hashable {
    /// What was found by a text.
    case found(String, FindResults)
}
