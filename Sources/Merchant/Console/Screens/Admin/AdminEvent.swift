/// What comes back to the administration screen.
public enum AdminEvent: Sendable, Hashable {
}
