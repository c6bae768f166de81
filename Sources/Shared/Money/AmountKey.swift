/// A key of an amount that is typed.
public enum AmountKey: Sendable, Hashable {
    /// A digit, 0...9.
    case digit(Int)
    /// What was typed counts whole units; minor digits follow.
    case point
    /// Takes back the key before.
    case erase

    /// The key that types a character; `nil` when it types no amount. A comma is a point, since on many keypads it stands
    /// in its place.
    public init?(_ character: Character) {
        switch character {
        case ".", ",": self = .point
        case "0"..."9":
            guard let digit = character.wholeNumberValue else { return nil }
            self = .digit(digit)
        default: return nil
        }
    }
}

extension AmountEntry {
    /// Does what a key says.
    ///
    /// - Returns: False, and nothing changes, in the cases of ``press(_:)-(Int)`` and ``pressPoint()``.
    public mutating func press(_ key: AmountKey) -> Bool {
        switch key {
        case .digit(let digit): return press(digit)
        case .point: return pressPoint()
        case .erase: erase()
        }
        return true
    }
}

extension AmountSum {
    /// Does what a key says, to the number that is typed.
    ///
    /// - Returns: False, and nothing changes, in the cases of ``press(_:)-(Int)`` and ``pressPoint()``.
    public mutating func press(_ key: AmountKey) -> Bool {
        switch key {
        case .digit(let digit): return press(digit)
        case .point: return pressPoint()
        case .erase: erase()
        }
        return true
    }
}
