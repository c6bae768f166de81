import ClearingProtocol

/// All that is kept of a payer's code after its use: enough to know it again, nothing to pay with.
public struct PayerCodeTrace: Sendable, Hashable {
    /// The keyed hash of the code, 32 bytes; without the terminal's key file it says nothing.
    public let hash: [UInt8]
    /// The last four digits, or `nil` when the code does not say which they are.
    public let lastFourDigits: String?

    /// A trace.
    public init(hash: [UInt8], lastFourDigits: String?) {
        self.hash = hash
        self.lastFourDigits = lastFourDigits
    }

    init(from reader: JSONReader) throws(JSONError) {
        hash = try reader.member("hash").string("64 hexadecimal digits") { text in
            [UInt8](hexadecimal: text).flatMap { $0.count == 32 ? $0 : nil }
        }
        lastFourDigits = try reader.optional("last_four")?.string("four digits") { text in
            text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : nil
        }
    }

    var json: JSONValue {
        .members(["hash": .string(hash.hexadecimal), "last_four": lastFourDigits.map(JSONValue.string)])
    }
}
