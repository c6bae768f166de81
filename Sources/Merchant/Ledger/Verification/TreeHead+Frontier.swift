import ClearingProtocol
import TransparencyLog

extension TreeHead {
    /// The head of a tree with that right edge.
    init(_ frontier: MerkleFrontier) {
        self.init(size: frontier.size, root: frontier.root.bytes)
    }
}
