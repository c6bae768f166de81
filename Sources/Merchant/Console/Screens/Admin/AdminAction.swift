/// What the keys of the administration screen do.
public enum AdminAction: Sendable, Hashable {
}
