extension Key {
    /// The key that sends a scalar; `nil` for the scalars that no key sends.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x00: self = .control(" ")
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x1A: self = .suspend
        case 0x1B: self = .escape
        case 0x01...0x1F:
            guard let letter = Unicode.Scalar(scalar.value + 0x40) else { return nil }
            self = .control(Character(letter.properties.lowercaseMapping))
        case 0x80...0x9F: return nil
        default: self = .character(Character(scalar))
        }
    }
}
