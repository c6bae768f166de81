/// A payer's word that a wallet's PIN be set or changed.
public struct PINChange: JSONMessage {
    /// The new PIN.
    public let pin: WalletPIN
    /// The PIN that the wallet has, where it has one.
    public let old: WalletPIN?

    /// A change.
    public init(pin: WalletPIN, old: WalletPIN? = nil) {
        self.pin = pin
        self.old = old
    }

    public init(from reader: JSONReader) throws(JSONError) {
        pin = try WalletPIN(from: reader.member("pin"))
        old = try reader.optional("old_pin").map { (field) throws(JSONError) in try WalletPIN(from: field) }
    }

    public var json: JSONValue {
        .members(["pin": .string(pin.digits), "old_pin": old.map { .string($0.digits) }])
    }
}
