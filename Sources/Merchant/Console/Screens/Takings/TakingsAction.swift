/// What the keys of the takings screen do.
public enum TakingsAction: Sendable, Hashable {
}
