/// Whether a text is in Unicode's normal form C, "precomposed" in EMVCo QRCPS MPM 1.0, 4.5.3.1.
///
/// The standard library has no public normal form, and its order of strings is not always that of theirs.
enum Precomposition {
    static func isPrecomposed(_ text: String) -> Bool {
        var hasSeconds = false
        for scalar in text.unicodeScalars where scalar.value >= 0x300 {
            if isAlwaysReplaced(scalar) { return false }
            hasSeconds = hasSeconds || isSecond(scalar)
        }
        guard hasSeconds else { return true }
        let scalars = text.unicodeScalars.map(\.value)
        return composed(ordered(scalars.flatMap(decomposed))) == scalars
    }

    /// Whether anything may be composed with the scalar after it, or change places with it.
    private static func isSecond(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1161...0x1175, 0x11A8...0x11C2: true
        case 0x2E80...0xA66E, 0xAC00...0xD7A3: (0x302A...0x302F).contains(scalar.value) || kanaMarks ~= scalar.value
        default: mayCombine(scalar.properties)
        }
    }

    private static let kanaMarks = 0x3099...0x309A as ClosedRange<UInt32>

    private static func mayCombine(_ properties: Unicode.Scalar.Properties) -> Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: properties.canonicalCombiningClass != .notReordered
        }
    }

    /// The scalars that one is taken apart to, the canonical decomposition.
    private static func decomposed(_ scalar: UInt32) -> [UInt32] {
        if let syllable = KoreanSyllable(scalar) { return syllable.letters }
        guard let parts = CompositionTable.parts[scalar] else { return [scalar] }
        return decomposed(parts.first) + [parts.second]
    }

    /// The scalars with those of combining classes above 0 in the order of these, else as they were.
    private static func ordered(_ scalars: [UInt32]) -> [UInt32] {
        var ordered = scalars
        for index in ordered.indices {
            var place = index
            while place > 0, combiningClass(ordered[place]) != 0,
                combiningClass(ordered[place - 1]) > combiningClass(ordered[place])
            {
                ordered.swapAt(place, place - 1)
                place -= 1
            }
        }
        return ordered
    }

    /// The scalars with every pair composed that nothing between them keeps apart.
    private static func composed(_ scalars: [UInt32]) -> [UInt32] {
        var composed: [UInt32] = []
        var starter: Int?
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let combining = combiningClass(scalar)
            let isNext = starter == composed.count - 1
            if let place = starter, isNext || (lastClass != 0 && lastClass < combining),
                let one = compose(composed[place], scalar)
            {
                composed[place] = one
                continue
            }
            if combining == 0 { starter = composed.count }
            lastClass = combining
            composed.append(scalar)
        }
        return composed
    }

    private static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
        KoreanSyllable.compose(first, second)
            ?? CompositionTable.composed[CompositionTable.Pair(first: first, second: second)]
    }

    private static func combiningClass(_ scalar: UInt32) -> UInt8 {
        scalar < 0x300 ? 0 : Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
    }

    /// Whether normal form C never has the scalar (`NFC_Quick_Check=No`): Unicode promises to add none that exists.
    private static func isAlwaysReplaced(_ scalar: Unicode.Scalar) -> Bool {
        var low = 0
        var high = replaced.count
        while low < high {
            let middle = (low + high) / 2
            if replaced[middle].upperBound < scalar.value {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < replaced.count && replaced[low].contains(scalar.value)
    }

    /// Source: Unicode, DerivedNormalizationProps.txt.
    private static let replaced: [ClosedRange<UInt32>] = [
        0x0340...0x0341, 0x0343...0x0344, 0x0374...0x0374, 0x037E...0x037E, 0x0387...0x0387, 0x0958...0x095F,
        0x09DC...0x09DD, 0x09DF...0x09DF, 0x0A33...0x0A33, 0x0A36...0x0A36, 0x0A59...0x0A5B, 0x0A5E...0x0A5E,
        0x0B5C...0x0B5D, 0x0F43...0x0F43, 0x0F4D...0x0F4D, 0x0F52...0x0F52, 0x0F57...0x0F57, 0x0F5C...0x0F5C,
        0x0F69...0x0F69, 0x0F73...0x0F73, 0x0F75...0x0F76, 0x0F78...0x0F78, 0x0F81...0x0F81, 0x0F93...0x0F93,
        0x0F9D...0x0F9D, 0x0FA2...0x0FA2, 0x0FA7...0x0FA7, 0x0FAC...0x0FAC, 0x0FB9...0x0FB9, 0x1F71...0x1F71,
        0x1F73...0x1F73, 0x1F75...0x1F75, 0x1F77...0x1F77, 0x1F79...0x1F79, 0x1F7B...0x1F7B, 0x1F7D...0x1F7D,
        0x1FBB...0x1FBB, 0x1FBE...0x1FBE, 0x1FC9...0x1FC9, 0x1FCB...0x1FCB, 0x1FD3...0x1FD3, 0x1FDB...0x1FDB,
        0x1FE3...0x1FE3, 0x1FEB...0x1FEB, 0x1FEE...0x1FEF, 0x1FF9...0x1FF9, 0x1FFB...0x1FFB, 0x1FFD...0x1FFD,
        0x2000...0x2001, 0x2126...0x2126, 0x212A...0x212B, 0x2329...0x232A, 0x2ADC...0x2ADC, 0xF900...0xFA0D,
        0xFA10...0xFA10, 0xFA12...0xFA12, 0xFA15...0xFA1E, 0xFA20...0xFA20, 0xFA22...0xFA22, 0xFA25...0xFA26,
        0xFA2A...0xFA6D, 0xFA70...0xFAD9, 0xFB1D...0xFB1D, 0xFB1F...0xFB1F, 0xFB2A...0xFB36, 0xFB38...0xFB3C,
        0xFB3E...0xFB3E, 0xFB40...0xFB41, 0xFB43...0xFB44, 0xFB46...0xFB4E, 0x1D15E...0x1D164, 0x1D1BB...0x1D1C0,
        0x2F800...0x2FA1D,
    ]
}
