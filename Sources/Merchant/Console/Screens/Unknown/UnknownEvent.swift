/// What comes back to the unknown screen.
public enum UnknownEvent: Sendable, Hashable {
}
