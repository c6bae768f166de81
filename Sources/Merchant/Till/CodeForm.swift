/// The forms in which the code of an order can be shown.
public enum CodeForm: Sendable, Hashable, CaseIterable {
    /// A web address of our network: the smallest symbol.
    case short
    /// A merchant-presented code of EMVCo, for wallets that do not read the address.
    case merchantPresented

    /// The one that this is not.
    public var other: CodeForm {
        switch self {
        case .short: .merchantPresented
        case .merchantPresented: .short
        }
    }
}
