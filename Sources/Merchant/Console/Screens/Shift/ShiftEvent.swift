/// What comes back to the shift screen.
public enum ShiftEvent: Sendable, Hashable {
}
