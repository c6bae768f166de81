/// Identifiers that a person may have to read out: Crockford's base32, without I, L, O and U.
public enum Identifier {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// That many random characters, five bits each.
    public static func random(_ characters: Int, from entropy: Entropy) -> String {
        String(decoding: entropy.bytes(characters).map { alphabet[Int($0 & 31)] }, as: UTF8.self)
    }

    /// Whether the text has that many characters, all of them of the alphabet.
    public static func isWellFormed(_ text: String, characters: Int) -> Bool {
        text.utf8.count == characters && text.utf8.allSatisfy(alphabet.contains)
    }
}
