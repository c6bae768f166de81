/// Something that happened to an order of a terminal, numbered for that terminal from 1 without gaps.
public struct ClearingEvent: SignableMessage {
    public static let purpose = "event"

    /// The event's number for its terminal, from 1.
    public let number: Int
    /// How the order stands since.
    public let status: OrderStatus

    /// An event.
    public init(number: Int, status: OrderStatus) {
        self.number = number
        self.status = status
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        status = try OrderStatus(from: reader.member("order"))
    }

    public var json: JSONValue {
        ["number": .integer(Int64(number)), "order": status.json]
    }
}
