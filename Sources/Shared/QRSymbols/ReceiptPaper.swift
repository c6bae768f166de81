/// The paper of a receipt printer, at the usual 203 dots to the inch.
public enum ReceiptPaper: Sendable, Hashable, CaseIterable {
    /// Paper 58 mm wide, of which 48 mm are printed.
    case millimetres58
    /// Paper 80 mm wide, of which 72 mm are printed.
    case millimetres80

    /// The dots of a line: 384 or 576.
    public var dots: Int {
        switch self {
        case .millimetres58: 384
        case .millimetres80: 576
        }
    }
}
