/// A syllable of Korean, which is composed by rule (The Unicode Standard, section 3.12).
struct KoreanSyllable {
    private static let leading: UInt32 = 0x1100
    private static let vowels: UInt32 = 0x1161
    private static let trailing: UInt32 = 0x11A7
    private static let syllables = 0xAC00...0xD7A3 as ClosedRange<UInt32>

    /// The two or three letters.
    let letters: [UInt32]

    init?(_ scalar: UInt32) {
        guard Self.syllables.contains(scalar) else { return nil }
        let index = scalar - 0xAC00
        let last = index % 28
        letters =
            [Self.leading + index / 588, Self.vowels + index % 588 / 28] + (last == 0 ? [] : [Self.trailing + last])
    }

    /// The syllable of two letters, or of a syllable of two and a third.
    static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch (first, second) {
        case (0x1100...0x1112, 0x1161...0x1175): 0xAC00 + (first - leading) * 588 + (second - vowels) * 28
        case (syllables, 0x11A8...0x11C2) where (first - 0xAC00).isMultiple(of: 28): first + second - trailing
        default: nil
        }
    }
}
