public import Ledger

/// A figure of the takings with the rows that it is the sum of, so that it can be opened.
public struct TakingsFigure<Key: Hashable & Sendable>: Sendable, Hashable {
    /// Which part of the takings.
    public let key: Key
    /// What it adds up to, in one currency.
    public let takings: Takings
    /// The payments in it: as many as its count, and together its gross.
    public let payments: PaymentFilter
    /// The refunds in it: as many as its count of refunds, and together what it says was given back.
    public let refunds: RefundFilter
}

extension TakingsFigure {
    /// A figure of a part of a scope.
    ///
    /// - Parameter narrow: keeps of the payments and refunds of the scope and of that currency those of the part.
    init(
        _ part: TakingsPart<Key>,
        of scope: TakingsScope,
        _ narrow: (inout TakingsScope) -> Void = { _ in }
    ) {
        var scope = scope
        scope.currency = part.takings.currency
        narrow(&scope)
        self.init(
            key: part.key,
            takings: part.takings,
            payments: PaymentFilter(scope),
            refunds: RefundFilter(scope)
        )
    }
}
