/// What a merchant adds to a code about the sale (EMVCo QRCPS MPM 1.0, 4.8), ID 62.
public struct AdditionalData: Sendable, Hashable {
    /// The value that has the payer asked for what should stand there, in IDs 01 to 08.
    public static let askPayer = "***"

    /// The objects in their order; unknown ones are kept.
    public let objects: [DataObject]

    /// Data of objects in an order of one's own.
    public init(_ objects: [DataObject]) {
        self.objects = objects
    }

    /// Data of what a till knows, each at most 25 printable ASCII characters.
    public init(billNumber: String? = nil, store: String? = nil, reference: String? = nil, terminal: String? = nil) {
        objects = [(1, billNumber), (3, store), (5, reference), (7, terminal)].compactMap { number, value in
            value.map { DataObject(DataObjectID(unchecked: number), $0) }
        }
    }

    /// The number of the invoice or bill.
    public var billNumber: String? { objects.text(1) }

    /// The payer's mobile number, for a top-up or a bill.
    public var mobileNumber: String? { objects.text(2) }

    /// The label of the store.
    public var store: String? { objects.text(3) }

    /// The number of a loyalty card.
    public var loyaltyNumber: String? { objects.text(4) }

    /// The reference of the sale.
    public var reference: String? { objects.text(5) }

    /// The label of the customer.
    public var customer: String? { objects.text(6) }

    /// The label of the terminal.
    public var terminal: String? { objects.text(7) }

    /// The purpose of the payment.
    public var purpose: String? { objects.text(8) }

    /// What the payer's app adds of itself: address A, mobile number M, e-mail address E.
    public var consumerDataRequest: String? { objects.text(9) }

    /// The merchant's tax number, of version 1.1.
    public var merchantTaxNumber: String? { objects.text(10) }

    /// The merchant's channel, of version 1.1.
    public var merchantChannel: String? { objects.text(11) }
}
