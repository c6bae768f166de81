/// The place of a full subtree in a Merkle tree: it covers `1 << level` leaves, the first of them
/// `position << level`. Leaves are at level 0.
public struct NodePosition: Sendable, Hashable {
    /// The subtree's height, from 0.
    public let level: Int
    /// Which subtree of that height it is, from 0.
    public let position: Int

    /// A place.
    public init(level: Int, position: Int) {
        self.level = level
        self.position = position
    }
}
