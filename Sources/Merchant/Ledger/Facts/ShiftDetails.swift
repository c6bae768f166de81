import ClearingProtocol
public import Money

/// What a Z has beyond its totals and its cash: everything that those before layout 5 lack.
public struct ShiftDetails: Sendable, Hashable {
    /// The journal's first entry after the shift's range, in which the Z is the last.
    public let endSequence: Int
    /// The number of the shift's first order, or `nil` when there was none.
    public let firstOrder: String?
    /// The number of its last order.
    public let lastOrder: String?
    /// What came in, by way of paying, network and currency.
    public let methods: [ShiftMethod]
    /// What all shifts up to this one took, a row a currency: the perpetual totals.
    public let grandTotals: [Figures]
    /// What was put into the drawer and taken out of it.
    public let moves: CashMoves
    /// The cash at the beginning.
    public let float: Money
    /// The notes and coins at the beginning, where they were counted one by one.
    public let floatPieces: CashPieces?
    /// The notes and coins that were counted at the end, likewise.
    public var countedPieces: CashPieces?
    /// The count that the one of the Z replaced, if it was counted twice.
    public var firstCount: Money?
    /// Why there is a difference that is beyond the threshold.
    public var varianceReason: String?
    /// Who else allowed that difference.
    public var varianceApprover: String?
    /// What was not known when the shift was closed.
    public var carried: [ShiftCarried] = []
    /// Why it was carried.
    public var carryReason: String?

    init(
        endSequence: Int,
        orders: (first: String?, last: String?),
        methods: [ShiftMethod],
        grandTotals: [Figures],
        moves: CashMoves,
        float: Money,
        floatPieces: CashPieces?
    ) {
        self.endSequence = endSequence
        (firstOrder, lastOrder) = orders
        self.methods = methods
        self.grandTotals = grandTotals
        self.moves = moves
        self.float = float
        self.floatPieces = floatPieces
    }

    init(from reader: JSONReader, counted: Money?, in currency: Currency) throws(JSONError) {
        func money(_ name: String) throws(JSONError) -> Money? {
            guard let units = try reader.optional(name)?.integer(in: 0...JSONValue.largestInteger) else { return nil }
            return Money(minorUnits: units, currency: currency)
        }
        endSequence = Int(try reader.member("end_sequence").integer(in: 2...JSONValue.largestInteger))
        firstOrder = try reader.optional("first_order")?.string(longest: 64)
        lastOrder = try reader.optional("last_order")?.string(longest: 64)
        var methods: [ShiftMethod] = []
        for element in try reader.member("methods").elements() { methods.append(try ShiftMethod(from: element)) }
        self.methods = methods
        var totals: [Figures] = []
        for element in try reader.member("grand_totals").elements() { totals.append(try Figures(from: element)) }
        grandTotals = totals
        moves = try CashMoves(from: reader.member("moves"))
        let float = Money(
            minorUnits: try reader.member("float").integer(in: 0...JSONValue.largestInteger),
            currency: currency
        )
        self.float = float
        floatPieces = try CashPieces.optional("float_pieces", of: float, in: reader)
        countedPieces = try CashPieces.optional("counted_pieces", of: counted, in: reader)
        firstCount = try money("first_count")
        varianceReason = try reader.optional("variance_reason")?.string(longest: 128)
        varianceApprover = try reader.optional("variance_approver")?.string(longest: 64)
        for element in try reader.optional("carried")?.elements() ?? [] {
            carried.append(try ShiftCarried(from: element))
        }
        carryReason = try reader.optional("carry_reason")?.string(longest: 128)
    }

    /// The details as facts have them.
    var json: JSONValue {
        .members([
            "end_sequence": .integer(Int64(endSequence)),
            "first_order": firstOrder.map(JSONValue.string),
            "last_order": lastOrder.map(JSONValue.string),
            "methods": .array(methods.map(\.json)),
            "grand_totals": .array(grandTotals.map(\.json)),
            "moves": moves.json,
            "float": .integer(float.minorUnits),
            "float_pieces": floatPieces?.json,
            "counted_pieces": countedPieces?.json,
            "first_count": firstCount.map { .integer($0.minorUnits) },
            "variance_reason": varianceReason.map(JSONValue.string),
            "variance_approver": varianceApprover.map(JSONValue.string),
            "carried": carried.isEmpty ? nil : .array(carried.map(\.json)),
            "carry_reason": carryReason.map(JSONValue.string),
        ])
    }
}
