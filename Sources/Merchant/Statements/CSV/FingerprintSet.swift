/// Tells what was seen before by 64 bits of each, so that a file of a million rows needs no more than 32 MiB for it.
///
/// Two different keys among a million have the same 64 bits once in some thirty million files.
struct FingerprintSet {
    private var slots = [UInt64](repeating: 0, count: 1024)
    private var count = 0

    /// Keeps a fingerprint in mind.
    ///
    /// - Returns: Whether it is the first one.
    mutating func insert(_ fingerprint: UInt64) -> Bool {
        if count * 2 >= slots.count { grow() }
        let isNew = Self.insert(max(fingerprint, 1), into: &slots)
        if isNew { count += 1 }
        return isNew
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        for slot in slots where slot != 0 { _ = Self.insert(slot, into: &larger) }
        slots = larger
    }

    private static func insert(_ fingerprint: UInt64, into slots: inout [UInt64]) -> Bool {
        let mask = UInt64(slots.count - 1)
        var place = fingerprint & mask
        while true {
            let slot = slots[Int(place)]
            if slot == fingerprint { return false }
            if slot == 0 {
                slots[Int(place)] = fingerprint
                return true
            }
            place = (place + 1) & mask
        }
    }
}

extension FieldBytes {
    /// 64 bits that depend on each byte, and on what was mixed in before.
    func fingerprint(after seed: UInt64 = 0x9E37_79B9_7F4A_7C15) -> UInt64 {
        let raw = UnsafeRawPointer(start)
        var hash = Self.mixed(seed, UInt64(truncatingIfNeeded: count))
        var place = 0
        while place + 8 <= count {
            hash = Self.mixed(hash, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < count {
            rest = rest << 8 | UInt64(start[place])
            place += 1
        }
        return Self.mixed(hash, rest)
    }

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB ^ hash)
        return product.high ^ product.low
    }
}
