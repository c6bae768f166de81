/// Which print of a receipt one is.
public enum ReceiptEdition: Sendable, Hashable {
    /// The first.
    case original
    /// A further one, from 1.
    case copy(Int)
    /// None: it is only looked at.
    case preview

    /// The print after so many, from 0.
    public init(after prints: Int) {
        self = prints == 0 ? .original : .copy(prints)
    }
}
