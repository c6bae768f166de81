/// What the keys of the unknown screen do.
public enum UnknownAction: Sendable, Hashable {
    /// Ask the network now about the attempt under the cursor.
    case ask
    /// Ask the network now about all of them.
    case askAll
}
