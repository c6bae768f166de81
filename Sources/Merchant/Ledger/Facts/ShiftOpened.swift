public import ClearingProtocol
public import Money
public import Timekeeping

/// A shift begins.
public struct ShiftOpened: JSONMessage {
    /// The shift's number, from 1 without gaps.
    public let number: Int
    /// The business day it belongs to, whatever the clock says later.
    public let businessDay: BusinessDay
    /// The cash in the drawer at the beginning, never negative.
    public let float: Money
    /// Its notes and coins, where they were counted one by one.
    public let pieces: CashPieces?

    /// A beginning.
    public init(number: Int, businessDay: BusinessDay, float: Money, pieces: CashPieces? = nil) {
        self.number = number
        self.businessDay = businessDay
        self.float = float
        self.pieces = pieces
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        businessDay = try reader.member("business_day").businessDay()
        let float = try reader.money("float")
        self.float = float
        pieces = try CashPieces.optional("pieces", of: float, in: reader)
    }

    public var json: JSONValue {
        .members([
            "number": .integer(Int64(number)),
            "business_day": .string(businessDay.description),
            "float": .integer(float.minorUnits),
            "currency": .string(float.currency.code),
            "pieces": pieces?.json,
        ])
    }
}
