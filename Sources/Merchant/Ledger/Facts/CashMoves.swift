public import ClearingProtocol
import Money

/// What was put into a drawer and taken out of it during a shift, in minor units of the shift's currency.
public struct CashMoves: Sendable, Hashable {
    /// How often cash was put in.
    public var payIns = 0
    /// What was put in.
    public var paidIn: Int64 = 0
    /// How often cash was taken out.
    public var payOuts = 0
    /// What was taken out.
    public var paidOut: Int64 = 0

    /// Nothing moved.
    public init() {}

    /// What the drawer has more, negative when it has less.
    public var change: Int64 { paidIn - paidOut }

    init(from reader: JSONReader) throws(JSONError) {
        payIns = try reader.member("pay_ins").count()
        paidIn = try reader.member("paid_in").integer(in: 0...JSONValue.largestInteger)
        payOuts = try reader.member("pay_outs").count()
        paidOut = try reader.member("paid_out").integer(in: 0...JSONValue.largestInteger)
    }

    /// The moves as facts have them.
    public var json: JSONValue {
        [
            "pay_ins": .integer(Int64(payIns)),
            "paid_in": .integer(paidIn),
            "pay_outs": .integer(Int64(payOuts)),
            "paid_out": .integer(paidOut),
        ]
    }

    mutating func add(_ fact: CashMoved) {
        switch fact.direction {
        case .payIn: (payIns, paidIn) = (payIns + 1, paidIn + fact.amount.minorUnits)
        case .payOut: (payOuts, paidOut) = (payOuts + 1, paidOut + fact.amount.minorUnits)
        }
    }
}
