/// The charges that wait for their payer to confirm them, oldest first.
public struct WalletCharges: JSONMessage {
    /// The charges.
    public let charges: [WalletCharge]

    /// The charges of a wallet.
    public init(charges: [WalletCharge]) {
        self.charges = charges
    }

    public init(from reader: JSONReader) throws(JSONError) {
        var charges: [WalletCharge] = []
        for element in try reader.member("charges").elements(most: 1_000) {
            charges.append(try WalletCharge(from: element))
        }
        self.charges = charges
    }

    public var json: JSONValue { ["charges": .array(charges.map(\.json))] }
}
