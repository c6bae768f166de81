public import Ledger

/// What a report of a shift has beyond its figures, and everybody may know.
public struct ShiftContents: Sendable, Hashable {
    /// The number of the shift's first order, or `nil` when there was none.
    public let firstOrder: String?
    /// The number of its last order.
    public let lastOrder: String?
    /// What came in, by way of paying, network and currency.
    public let methods: [ShiftMethod]
    /// What all shifts up to this one took, a row a currency.
    public let grandTotals: [Figures]
    /// What was not known when the shift was closed.
    public let carried: [ShiftCarried]
    /// Why it was carried.
    public let carryReason: String?

    init(_ details: ShiftDetails) {
        firstOrder = details.firstOrder
        lastOrder = details.lastOrder
        methods = details.methods
        grandTotals = details.grandTotals
        carried = details.carried
        carryReason = details.carryReason
    }
}
