/// Something that happened to an order of a terminal, numbered for that terminal from 1 without gaps.
///
/// An event about a refund says how the refunded order stands too, so that a till which does not know refunds reads it
/// as an order that it knows already.
public struct ClearingEvent: SignableMessage {
    public static let purpose = "event"

    /// The event's number for its terminal, from 1.
    public let number: Int
    /// How the order stands since.
    public let status: OrderStatus
    /// The refund of the order's payment that the event is about, if it is about one.
    public let refund: RefundStatus?

    /// What the event is about, which the stream names before its data.
    public var kind: EventKind { refund == nil ? .order : .refund }

    /// An event.
    public init(number: Int, status: OrderStatus, refund: RefundStatus? = nil) {
        self.number = number
        self.status = status
        self.refund = refund
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        status = try OrderStatus(from: reader.member("order"))
        if let refund = try reader.optional("refund") {
            self.refund = try RefundStatus(from: refund)
        } else {
            refund = nil
        }
    }

    public var json: JSONValue {
        .members(["number": .integer(Int64(number)), "order": status.json, "refund": refund?.json])
    }
}
