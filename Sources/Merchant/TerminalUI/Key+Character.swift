extension Key {
    /// The character that the key types, if it types one.
    var typed: Character? {
        if case .character(let character) = self { character } else { nil }
    }
}
