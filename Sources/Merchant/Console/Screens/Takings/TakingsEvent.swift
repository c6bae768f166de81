/// What comes back to the takings screen.
public enum TakingsEvent: Sendable, Hashable {
}
