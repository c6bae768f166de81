/// A page of a wallet's history, newest first.
public struct WalletHistory: JSONMessage {
    /// The movements.
    public let movements: [WalletMovement]
    /// What to ask for the page after this one with, `nil` when there is none.
    public let next: String?

    /// A page.
    public init(movements: [WalletMovement], next: String?) {
        self.movements = movements
        self.next = next
    }

    public init(from reader: JSONReader) throws(JSONError) {
        var movements: [WalletMovement] = []
        for element in try reader.member("movements").elements(most: 1_000) {
            movements.append(try WalletMovement(from: element))
        }
        self.movements = movements
        next = try reader.optional("next")?.string(longest: 32)
    }

    public var json: JSONValue {
        .members(["movements": .array(movements.map(\.json)), "next": next.map(JSONValue.string)])
    }
}
