import CQRencode

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A text in byte mode that declares UTF-8 (ECI 26), made into a symbol by the parts of libqrencode's own encoder.
///
/// Its front reckons an ECI header two bytes too long when it picks a version, and takes a larger one where the text would
/// just fit; a version that is set beforehand is only ever raised. What comes after that, it does right.
struct DeclaredText {
    let bytes: [UInt8]
    let version: Int
    let level: ErrorCorrection

    /// Whether the library at hand has the parts.
    static var isMakeable: Bool { cqrencode_has_parts() != 0 }

    /// The modules row by row; the text must fit.
    ///
    /// - Throws: ``QRError/encoderFailed(code:)`` when memory runs out.
    func modules() throws(QRError) -> [Bool] {
        let width = 17 + 4 * version
        guard let frame = QRspec_newFrame(Int32(version)) else { throw .encoderFailed(code: ENOMEM) }
        defer { free(frame) }
        place(try interleaved(), on: UnsafeMutableBufferPointer(start: frame, count: width * width), width: width)
        guard let masked = Mask_mask(Int32(width), frame, level.libraryLevel) else {
            throw .encoderFailed(code: ENOMEM)
        }
        defer { free(masked) }
        return UnsafeBufferPointer(start: masked, count: width * width).map { $0 & 1 == 1 }
    }

    /// The data codewords (ISO/IEC 18004, 7.4): header and count end on a byte, so that the text's bytes stand as they are.
    func codewords(count: Int) -> [UInt8] {
        // 0111 is the ECI mode, 00011010 UTF-8, 0100 the byte mode.
        var words: [UInt8] = [0b0111_0001, 0b1010_0100]
        if version >= 10 { words.append(UInt8(truncatingIfNeeded: bytes.count >> 8)) }
        words.append(UInt8(truncatingIfNeeded: bytes.count))
        words += bytes
        if words.count < count { words.append(0) }
        for place in 0..<max(count - words.count, 0) { words.append(place.isMultiple(of: 2) ? 0xEC : 0x11) }
        return words
    }

    /// All codewords in the order in which they are placed (7.6).
    private func interleaved() throws(QRError) -> [UInt8] {
        var spec: [Int32] = [0, 0, 0, 0, 0]
        QRspec_getEccSpec(Int32(version), level.libraryLevel, &spec)
        let lengths =
            Array(repeating: Int(spec[1]), count: Int(spec[0])) + Array(repeating: Int(spec[4]), count: Int(spec[3]))
        var rest = codewords(count: lengths.reduce(0, +))[...]
        var blocks: [(data: [UInt8], correction: [UInt8])] = []
        for length in lengths {
            let data = Array(rest.prefix(length))
            var correction = [UInt8](repeating: 0, count: Int(spec[2]))
            guard RSECC_encode(data.count, correction.count, data, &correction) == 0 else {
                throw .encoderFailed(code: ENOMEM)
            }
            blocks.append((data, correction))
            rest = rest.dropFirst(length)
        }
        let data = (0..<(lengths.max() ?? 0)).flatMap { place in
            blocks.compactMap { $0.data.indices.contains(place) ? $0.data[place] : nil }
        }
        return data + (0..<Int(spec[2])).flatMap { place in blocks.map { $0.correction[place] } }
    }

    /// Writes the bits in columns of two modules from the lower right corner, up and down in turn (7.7.3). The timing
    /// pattern's column is passed over, and what is left at the end stays light.
    private func place(_ words: [UInt8], on frame: UnsafeMutableBufferPointer<UInt8>, width: Int) {
        var bit = 0
        for (count, column) in stride(from: width - 1, to: 0, by: -2).enumerated() {
            let right = column <= 6 ? column - 1 : column
            for step in 0..<width {
                let row = count.isMultiple(of: 2) ? width - 1 - step : step
                for module in (row * width + right - 1...row * width + right).reversed()
                where frame[module] & 0x80 == 0 {
                    let isDark = bit >> 3 < words.count && words[bit >> 3] << (bit & 7) & 0x80 != 0
                    frame[module] = isDark ? 3 : 2
                    bit += 1
                }
            }
        }
    }
}
