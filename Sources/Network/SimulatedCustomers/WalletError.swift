public import ClearingProtocol
public import Money

/// Why a wallet did not get what it asked for.
public enum WalletError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The node refuses.
    case refused(Problem)
    /// The node was not reached, or what it sent cannot be read.
    case failed(String)
    /// The code says another price than the network.
    case otherPrice(code: Money, network: Money)

    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .refused(let problem): problem.detail
        case .failed(let reason): "The wallet got no answer: \(reason)."
        case .otherPrice(let code, let network):
            "The code says \(code.labelled) and the network \(network.labelled); ask for a new code."
        }
    }
}
