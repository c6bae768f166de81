/// Writes data objects as UTF-8, and notes every value whose length two digits could not say.
struct DataObjectWriter {
    private(set) var bytes: [UInt8] = []
    private(set) var violations: [CodeViolation] = []

    init() {
        bytes.reserveCapacity(512)
    }

    mutating func write(_ objects: [DataObject], below path: ObjectPath = .root) {
        for object in objects { write(object, below: path) }
    }

    /// Adds the checksum of everything before it.
    mutating func writeChecksum() {
        bytes.append(contentsOf: "6304".utf8)
        bytes.append(contentsOf: CyclicRedundancyCheck.text(of: bytes[...]).utf8)
    }

    private mutating func write(_ object: DataObject, below path: ObjectPath) {
        write(object.id.number)
        let place = bytes.count
        // The length is known when the value is written.
        write(0)
        switch object.content {
        case .value(let text): bytes.append(contentsOf: text.utf8)
        case .template(let objects): write(objects, below: path.joined(object.id))
        }
        let length = scalarCount(from: place + 2)
        if !(1...99).contains(length) {
            violations.append(
                CodeViolation(
                    path: path.joined(object.id).description,
                    rule: "a value must have 1 to 99 characters",
                    found: String(decoding: bytes[(place + 2)...], as: UTF8.self)
                )
            )
        }
        bytes[place] = digit(length / 10 % 10)
        bytes[place + 1] = digit(length % 10)
    }

    private func scalarCount(from place: Int) -> Int {
        bytes[place...].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    private mutating func write(_ number: Int) {
        bytes.append(digit(number / 10))
        bytes.append(digit(number % 10))
    }

    private func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value) }
}
