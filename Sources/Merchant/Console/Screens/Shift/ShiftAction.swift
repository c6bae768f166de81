/// What the keys of the shift screen do.
public enum ShiftAction: Sendable, Hashable {
}
