extension Key {
    /// The key that was meant where a command is expected and an input method for Chinese is on.
    ///
    /// Full-width ASCII (U+FF01...U+FF5E) becomes ASCII, the ideographic blank a blank, and the ideographic full
    /// stop and comma their plain forms; any other key stays what it is.
    public var folded: Key {
        guard case .character(let character) = self else { return self }
        let scalars = character.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return self }
        switch scalar.value {
        case 0xFF01...0xFF5E:
            return Unicode.Scalar(scalar.value - 0xFEE0).map { .character(Character($0)) } ?? self
        case 0x3000: return .character(" ")
        case 0x3001: return .character(",")
        case 0x3002: return .character(".")
        default: return self
        }
    }

    /// Whether the key typed East Asian text, which where a command is expected means that an input method is on.
    public var isFromInputMethod: Bool {
        guard case .character(let character) = self else { return false }
        return character.unicodeScalars.contains { TextWidth.columns(of: $0) == 2 }
    }
}
