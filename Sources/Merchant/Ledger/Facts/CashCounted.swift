public import ClearingProtocol
public import Money

/// Somebody counted the drawer at the end of a shift. From then on the count is frozen; it can be made once more.
public struct CashCounted: JSONMessage {
    /// The shift's number.
    public let number: Int
    /// Which count of the shift it is: 1, or 2 for the one that may follow.
    public let ordinal: Int
    /// The cash that was counted, never negative.
    public let counted: Money
    /// Its notes and coins, where they were counted one by one.
    public let pieces: CashPieces?

    /// A count.
    public init(number: Int, ordinal: Int, counted: Money, pieces: CashPieces? = nil) {
        self.number = number
        self.ordinal = ordinal
        self.counted = counted
        self.pieces = pieces
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        ordinal = Int(try reader.member("ordinal").integer(in: 1...2))
        let counted = try reader.money("counted")
        self.counted = counted
        pieces = try CashPieces.optional("pieces", of: counted, in: reader)
    }

    public var json: JSONValue {
        .members([
            "number": .integer(Int64(number)),
            "ordinal": .integer(Int64(ordinal)),
            "counted": .integer(counted.minorUnits),
            "currency": .string(counted.currency.code),
            "pieces": pieces?.json,
        ])
    }
}
