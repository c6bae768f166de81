/// Something that a mouse did on the screen.
public struct MouseEvent: Sendable, Hashable {
    /// What it did.
    public enum Kind: Sendable, Hashable {
        /// The first button went down.
        case press
        /// The second or third button went down.
        case otherPress
        /// The first button came up.
        case release
        /// The wheel turned up.
        case wheelUp
        /// The wheel turned down.
        case wheelDown
    }

    /// What it did.
    public var kind: Kind
    /// The cell it was over.
    public var point: Point

    /// The event of that kind at that place.
    public init(kind: Kind, point: Point) {
        self.kind = kind
        self.point = point
    }
}
