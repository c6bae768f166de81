public import ClearingProtocol
public import Money

/// Cash is put into the drawer or taken out of it during a shift.
public struct CashMoved: JSONMessage {
    /// Which way it goes.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        /// Into the drawer.
        case payIn = "pay_in"
        /// Out of the drawer.
        case payOut = "pay_out"
    }

    /// Which way it goes.
    public let direction: Direction
    /// How much, above zero.
    public let amount: Money
    /// What for, in the cashier's own words.
    public let reason: String

    /// A movement.
    public init(_ direction: Direction, _ amount: Money, reason: String) {
        self.direction = direction
        self.amount = amount
        self.reason = reason
    }

    public init(from reader: JSONReader) throws(JSONError) {
        direction = try reader.member("direction").string("pay_in or pay_out") { Direction(rawValue: $0) }
        amount = try reader.positiveMoney()
        reason = try reader.member("reason").string(longest: 128)
    }

    public var json: JSONValue {
        [
            "direction": .string(direction.rawValue),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "reason": .string(reason),
        ]
    }

    /// What the drawer has more, in minor units, negative when it has less.
    var change: Int64 { direction == .payIn ? amount.minorUnits : -amount.minorUnits }
}
