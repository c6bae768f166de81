/// What comes back to the find screen.
public enum FindEvent: Sendable, Hashable {
}
