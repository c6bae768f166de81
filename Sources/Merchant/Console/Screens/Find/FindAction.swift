/// What the keys of the find screen do.
public enum FindAction: Sendable, Hashable {
}
