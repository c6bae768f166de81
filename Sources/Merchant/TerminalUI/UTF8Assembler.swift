/// Makes scalars of bytes that come one at a time.
struct UTF8Assembler: Sendable, Hashable {
    private var pending: [UInt8] = []
    private var needed = 0

    /// The scalar that the byte completes. A byte that fits nowhere is dropped, with what it broke off.
    mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
        if byte & 0xC0 == 0x80 {
            guard needed > 0 else { return nil }
            pending.append(byte)
            guard pending.count == needed else { return nil }
            defer { reset() }
            return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
        }
        reset()
        switch byte {
        case ..<0x80:
            return Unicode.Scalar(byte)
        case 0xC2...0xDF: needed = 2
        case 0xE0...0xEF: needed = 3
        case 0xF0...0xF4: needed = 4
        default: return nil
        }
        pending = [byte]
        return nil
    }

    mutating func reset() {
        pending.removeAll(keepingCapacity: true)
        needed = 0
    }
}
