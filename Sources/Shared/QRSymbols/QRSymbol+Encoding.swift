import CQRencode

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension QRSymbol {
    /// The smallest symbol for a text, with the best error correction that its size allows.
    ///
    /// The text goes in as UTF-8 in byte mode alone: some readers stumble over mixed modes, and EMVCo MPM 4.12.1.1
    /// asks for byte mode. With any character beyond ASCII the symbol also declares UTF-8 (ECI 26), because readers
    /// otherwise guess and take short Chinese texts for Latin-1 or Shift-JIS.
    /// - Parameters:
    ///   - text: The text; it may hold NUL.
    ///   - level: The least error correction that will do.
    ///   - maximumVersion: The largest version that will do; values outside 1...40 count as the nearest of them.
    /// - Throws: ``QRError``.
    public init(
        text: String,
        atLeast level: ErrorCorrection = .low,
        maximumVersion: Int = 40
    ) throws(QRError) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .emptyText }
        let declaresEncoding = bytes.contains { $0 >= 0x80 }
        func capacity(_ version: Int, _ level: ErrorCorrection) -> Int {
            QRCapacity.bytes(version: version, level: level, declaresEncoding: declaresEncoding)
        }

        let largest = min(max(maximumVersion, QRCapacity.versions.lowerBound), QRCapacity.versions.upperBound)
        guard let version = (1...largest).first(where: { capacity($0, level) >= bytes.count }) else {
            throw .tooLong(bytes: bytes.count, capacity: capacity(largest, level))
        }
        let best = ErrorCorrection.allCases.last { capacity(version, $0) >= bytes.count } ?? level
        if declaresEncoding, DeclaredText.isMakeable {
            let modules = try DeclaredText(bytes: bytes, version: version, level: best).modules()
            self.init(version: version, errorCorrection: best, width: 17 + 4 * version, darkModules: modules)
        } else {
            try self.init(bytes: bytes, declaresEncoding: declaresEncoding, version: version, level: best)
        }
    }

    /// The most bytes that any symbol holds, in version 40 with the lowest error correction.
    public static let largestText = QRCapacity.bytes(
        version: QRCapacity.versions.upperBound,
        level: .low,
        declaresEncoding: false
    )

    init(bytes: [UInt8], declaresEncoding: Bool, version: Int, level: ErrorCorrection) throws(QRError) {
        guard let input = QRinput_new2(Int32(version), level.libraryLevel) else { throw .encoderFailed(code: errno) }
        defer { QRinput_free(input) }
        if declaresEncoding {
            guard QRinput_appendECIheader(input, Self.encodingUTF8) == 0 else { throw .encoderFailed(code: errno) }
        }
        guard QRinput_append(input, QR_MODE_8, Int32(clamping: bytes.count), bytes) == 0,
            let code = QRcode_encodeInput(input)
        else { throw .encoderFailed(code: errno) }
        defer { QRcode_free(code) }

        let width = Int(code.pointee.width)
        guard let data = code.pointee.data, code.pointee.version == version, width == 17 + 4 * version else {
            throw .encoderFailed(code: ERANGE)
        }
        // The lowest bit of each byte is the module; the others are notes of the encoder.
        let modules = UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 }
        self.init(version: version, errorCorrection: level, width: width, darkModules: modules)
    }

    /// The ECI assignment of UTF-8.
    private static let encodingUTF8: UInt32 = 26
}

extension ErrorCorrection {
    var libraryLevel: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        case .quartile: QR_ECLEVEL_Q
        case .high: QR_ECLEVEL_H
        }
    }
}
