public import ClearingProtocol

/// Why nothing is shown or decided of a batch.
public enum BatchRefusal: Sendable, Hashable, CustomStringConvertible {
    /// There is no batch of that number.
    case none(Int)
    /// The line was taken, brought again, or decided about already.
    case notWaiting(BatchLineLink)
    /// The network does not have the line, so that it cannot be sent as the network has it.
    case notTheNetworks(BatchLineLink)
    /// The network has the line, though otherwise: what it has is paid out only once a batch brings it.
    case theNetworks(BatchLineLink)

    public var description: String {
        switch self {
        case .none(let number): "There is no batch \(number); `counterfoil batch list` lists those that there are."
        case .notWaiting(let link):
            "Line \(link.line) of batch \(link.batch) does not wait for anybody; "
                + "`counterfoil batch show \(link.batch)` lists the lines that do."
        case .notTheNetworks(let link):
            "The network has nothing like line \(link.line) of batch \(link.batch); give the line up, or let the next "
                + "batch bring it again."
        case .theNetworks(let link):
            "The network has line \(link.line) of batch \(link.batch), though otherwise, and pays it out only once a "
                + "batch brings it; send it as the network has it, or let it wait while you ask the network."
        }
    }
}
