extension ReceiptQR {
    /// The commands by which the printer makes the symbol itself (`GS ( k`, functions 165, 167, 169, 180 and 181 of
    /// cn = 49): model 2, module size, error correction, content, print.
    ///
    /// Before and after, two blank lines of a sixth of an inch are the quiet zone. Afterwards lines stand at the left
    /// again and have the usual height. Cheap printers may not know the command; they take ``raster()``.
    public func native() -> [UInt8] {
        let quietZone: [UInt8] = [Self.escape, UInt8(ascii: "2"), Self.escape, UInt8(ascii: "d"), 2]
        return quietZone + Self.align(centred: true)
            + Self.symbolFunction(65, [50, 0])
            + Self.symbolFunction(67, [UInt8(clamping: moduleSize)])
            + Self.symbolFunction(69, [level])
            + Self.symbolFunction(80, [48] + content)
            + Self.symbolFunction(81, [48])
            + Self.align(centred: false) + quietZone
    }

    /// The command that prints the symbol as a picture as wide as the paper (`GS v 0`), which every printer knows.
    public func raster() -> [UInt8] {
        let side = symbol.width + 2 * TerminalQR.fullQuietZone
        let margin = (paper.dots - side * moduleSize) / 2 + TerminalQR.fullQuietZone * moduleSize
        let lineBytes = paper.dots / 8
        let height = side * moduleSize
        var bytes: [UInt8] = [Self.group, UInt8(ascii: "v"), UInt8(ascii: "0"), 0]
        bytes += Self.littleEndian(lineBytes) + Self.littleEndian(height)
        bytes.reserveCapacity(bytes.count + lineBytes * height)
        for row in 0..<side {
            var line = [UInt8](repeating: 0, count: lineBytes)
            for column in 0..<symbol.width
            where symbol.isDark(column: column, row: row - TerminalQR.fullQuietZone) {
                for dot in margin + column * moduleSize..<margin + (column + 1) * moduleSize {
                    line[dot / 8] |= 0x80 >> (dot % 8)
                }
            }
            for _ in 0..<moduleSize { bytes += line }
        }
        return bytes
    }

    private static let escape: UInt8 = 0x1B
    private static let group: UInt8 = 0x1D

    private var level: UInt8 {
        switch symbol.errorCorrection {
        case .low: 48
        case .medium: 49
        case .quartile: 50
        case .high: 51
        }
    }

    private static func align(centred: Bool) -> [UInt8] {
        [escape, UInt8(ascii: "a"), centred ? 1 : 0]
    }

    /// `GS ( k pL pH cn fn …`, where the length counts what follows it.
    private static func symbolFunction(_ function: UInt8, _ parameters: [UInt8]) -> [UInt8] {
        [group, UInt8(ascii: "("), UInt8(ascii: "k")] + littleEndian(parameters.count + 2) + [49, function] + parameters
    }

    private static func littleEndian(_ number: Int) -> [UInt8] {
        let number = UInt16(clamping: number)
        return [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
