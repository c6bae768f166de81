/// How many bytes a symbol holds in byte mode, ISO/IEC 18004, table 7.
enum QRCapacity {
    static let versions = 1...40

    /// The bytes that fit, given what else the symbol has to carry.
    ///
    /// - Parameters:
    ///   - version: A version of ``versions``.
    ///   - level: The error correction.
    ///   - declaresEncoding: Whether the symbol also carries an ECI header, see ``headerCost(version:)``.
    static func bytes(version: Int, level: ErrorCorrection, declaresEncoding: Bool) -> Int {
        guard versions.contains(version) else { return 0 }
        let row = table[version - 1]
        let capacity =
            switch level {
            case .low: row.low
            case .medium: row.medium
            case .quartile: row.quartile
            case .high: row.high
            }
        return declaresEncoding ? capacity - headerCost(version: version) : capacity
    }

    /// The bytes that an ECI header takes from a symbol.
    ///
    /// The header's 12 bits cost one byte, because mode and count leave four bits of a byte free. Where
    /// ``DeclaredText`` cannot be made, it is three below version 40: libqrencode's front takes a larger version then.
    private static func headerCost(version: Int) -> Int {
        DeclaredText.isMakeable || version == versions.upperBound ? 1 : 3
    }

    private typealias Row = (low: Int, medium: Int, quartile: Int, high: Int)

    private static let table: [Row] = [
        (17, 14, 11, 7),
        (32, 26, 20, 14),
        (53, 42, 32, 24),
        (78, 62, 46, 34),
        (106, 84, 60, 44),
        (134, 106, 74, 58),
        (154, 122, 86, 64),
        (192, 152, 108, 84),
        (230, 180, 130, 98),
        (271, 213, 151, 119),
        (321, 251, 177, 137),
        (367, 287, 203, 155),
        (425, 331, 241, 177),
        (458, 362, 258, 194),
        (520, 412, 292, 220),
        (586, 450, 322, 250),
        (644, 504, 364, 280),
        (718, 560, 394, 310),
        (792, 624, 442, 338),
        (858, 666, 482, 382),
        (929, 711, 509, 403),
        (1003, 779, 565, 439),
        (1091, 857, 611, 461),
        (1171, 911, 661, 511),
        (1273, 997, 715, 535),
        (1367, 1059, 751, 593),
        (1465, 1125, 805, 625),
        (1528, 1190, 868, 658),
        (1628, 1264, 908, 698),
        (1732, 1370, 982, 742),
        (1840, 1452, 1030, 790),
        (1952, 1538, 1112, 842),
        (2068, 1628, 1168, 898),
        (2188, 1722, 1228, 958),
        (2303, 1809, 1283, 983),
        (2431, 1911, 1351, 1051),
        (2563, 1989, 1423, 1093),
        (2699, 2099, 1499, 1139),
        (2809, 2213, 1579, 1219),
        (2953, 2331, 1663, 1273),
    ]
}
