/// What the keys of the find screen do.
public enum FindAction: Sendable, Hashable {
    /// Open the payment under the cursor.
    case open
    /// Move the cursor.
    case move
}
