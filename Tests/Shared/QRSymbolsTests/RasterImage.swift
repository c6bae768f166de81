/// The picture that a printer draws for the ESC/POS command `GS v 0`.
struct RasterImage {
    let width: Int
    let height: Int
    private let lines: [UInt8]

    /// Reads one command in its normal mode and nothing after it.
    init?(commands bytes: [UInt8]) {
        guard bytes.count >= 8, bytes[0...3] == [0x1D, 0x76, 0x30, 0] else { return nil }
        width = 8 * (Int(bytes[4]) + 256 * Int(bytes[5]))
        height = Int(bytes[6]) + 256 * Int(bytes[7])
        lines = Array(bytes[8...])
        guard lines.count == width / 8 * height else { return nil }
    }

    func isDark(_ x: Int, _ y: Int) -> Bool {
        lines[y * width / 8 + x / 8] & (0x80 >> (x % 8)) != 0
    }

    /// The paper in the binary form of PGM.
    var portableGreyMap: [UInt8] {
        var bytes = Array("P5\n\(width) \(height)\n255\n".utf8)
        for y in 0..<height {
            for x in 0..<width { bytes.append(isDark(x, y) ? 0 : 255) }
        }
        return bytes
    }
}
