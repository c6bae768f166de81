/// Names one try to pay an order: the order's number and the count of the try, from 1.
public struct AttemptReference: Sendable, Hashable, CustomStringConvertible {
    /// The order's number, unique for the merchant.
    public let order: String
    /// Which try it is, from 1.
    public let attempt: Int

    /// A reference.
    public init(order: String, attempt: Int) {
        self.order = order
        self.attempt = attempt
    }

    /// Reads the members `order` and `attempt`.
    public init(from reader: JSONReader) throws(JSONError) {
        order = try reader.member("order").string("an order number of 1 to 40 letters, digits, - or _") {
            Self.isOrderNumber($0) ? $0 : nil
        }
        attempt = Int(try reader.member("attempt").integer(in: 1...9_999))
    }

    public var description: String { "\(order).\(attempt)" }

    /// Whether a text can be the number of an order: 1 to 40 ASCII letters, digits, hyphens and underscores.
    public static func isOrderNumber(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
