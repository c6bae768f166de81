/// What the keys of the unknown screen do.
public enum UnknownAction: Sendable, Hashable {
}
