/// What is paid on top of the amount (EMVCo QRCPS MPM 1.0, 4.7.6 to 4.7.8).
public enum Tip: Sendable, Hashable {
    /// The payer is asked for a tip.
    case prompted
    /// A fixed fee, in digits with at most one point, in the currency of the amount.
    case fixed(String)
    /// A fee in per cent of the amount, from `00.01` to `99.99`.
    case percentage(String)

    /// The objects 55 and, with a fee, 56 or 57.
    var objects: [DataObject] {
        switch self {
        case .prompted: [DataObject(.tip, "01")]
        case .fixed(let fee): [DataObject(.tip, "02"), DataObject(.fixedFee, fee)]
        case .percentage(let fee): [DataObject(.tip, "03"), DataObject(.percentFee, fee)]
        }
    }
}
