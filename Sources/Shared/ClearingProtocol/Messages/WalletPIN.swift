/// A wallet's PIN: six digits that are sent, compared and forgotten. It shows itself nowhere.
public struct WalletPIN: Sendable, Hashable {
    /// The digits.
    public let digits: String

    /// A PIN, or `nil` unless the text is six digits.
    public init?(_ text: String) {
        let isPIN =
            text.utf8.count == 6 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPIN else { return nil }
        digits = text
    }

    /// Reads a PIN; an error about it does not repeat it.
    init(from reader: JSONReader) throws(JSONError) {
        guard case .string(let text) = reader.value, let pin = WalletPIN(text) else {
            throw reader.refused("…", "a PIN of six digits")
        }
        self = pin
    }
}

extension WalletPIN: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Six dots.
    public var description: String { "••••••" }
    /// The same as ``description``: a debugger's print may end in a log.
    public var debugDescription: String { description }
    /// A mirror without the digits.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
