/// What the cashier chose to show, which the customer's screen follows.
public enum DisplayCue: String, Sendable, Hashable, CaseIterable {
    /// An order's code as a web address of our network.
    case short
    /// An order's code of EMVCo.
    case merchantPresented = "emvco"
    /// The sign on the counter.
    case sign

    /// The form in which an order's code is shown.
    public var form: CodeForm { self == .merchantPresented ? .merchantPresented : .short }
}
