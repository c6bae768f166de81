public import ClearingProtocol
public import Money

/// Why a wallet did not get what it asked for.
public enum WalletError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The node refuses.
    case refused(Problem)
    /// No answer came from that address, for this reason.
    case noAnswer(String, reason: String)
    /// That is the address of no node.
    case address(String)
    /// What the node sent cannot be read.
    case failed(String)
    /// The code says another price than the network.
    case otherPrice(code: Money, network: Money)

    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .refused(let problem): problem.detail
        case .noAnswer(let node, let reason):
            "No node answers at \(node.prefix(80)): \(reason); write the address of one that runs."
        case .address(let text):
            "\"\(text.prefix(80))\" is not the address of a node; write https://HOST, or http://127.0.0.1:PORT."
        case .failed(let reason): "The wallet cannot read the answer: \(reason)."
        case .otherPrice(let code, let network):
            "The code says \(code.labelled) and the network \(network.labelled); ask for a new code."
        }
    }
}
