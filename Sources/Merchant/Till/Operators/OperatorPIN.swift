import ClearingProtocol

/// A PIN that somebody typed. It is compared or hashed, and then forgotten.
public struct OperatorPIN: Sendable, Hashable {
    /// The fewest and the most digits.
    public static let lengths = 4...8

    /// The digits.
    let digits: String

    /// A PIN to be compared, whatever it is.
    public init(typed text: String) {
        digits = String(text.prefix(64))
    }

    /// A PIN that somebody is to have from now on.
    ///
    /// - Throws: ``OperatorRefusal/pinRule(_:)`` when it has other than four to eight digits, or is one of those that
    ///   are guessed first.
    public init(choosing text: String) throws(OperatorRefusal) {
        let digits = Array(text.utf8)
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            throw .pinRule(.digits)
        }
        guard Self.lengths.contains(digits.count) else { throw .pinRule(.length) }
        guard !Self.isGuessedFirst(digits) else { throw .pinRule(.tooSimple) }
        self.digits = text
    }

    // One digit over and over, or one that goes up or down in the same step, past nine to zero too.
    private static func isGuessedFirst(_ digits: [UInt8]) -> Bool {
        let steps = zip(digits, digits.dropFirst()).map { (Int($1) - Int($0) + 10) % 10 }
        return [0, 1, 9].contains { step in steps.allSatisfy { $0 == step } }
    }
}

extension OperatorPIN: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of it.
    public var description: String { "••••" }

    /// The same as ``description``: a debugger's print may end in a log.
    public var debugDescription: String { description }

    /// A mirror without the digits, so that `dump` shows none either.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
