/// The rules of EMVCo QRCPS MPM 1.0, chapter 4, for the objects of a code.
struct MerchantPresentedRules {
    private(set) var violations: [CodeViolation]
    private(set) var notices: [CodeViolation] = []

    init(violations: [CodeViolation]) {
        self.violations = violations
    }

    mutating func violate(_ path: ObjectPath, _ rule: String, _ found: String = "") {
        violate(path.description, rule, found)
    }

    mutating func violate(_ path: String, _ rule: String, _ found: String = "") {
        violations.append(CodeViolation(path: path, rule: rule, found: found))
    }

    mutating func notice(_ path: String, _ rule: String, _ found: String = "") {
        notices.append(CodeViolation(path: path, rule: rule, found: found))
    }

    mutating func check(_ objects: [DataObject], _ checksum: ChecksumVerdict) {
        checkPlaces(of: objects)
        checkPresence(of: objects, checksum)
        for object in objects {
            switch object.content {
            case .value(let text): checkValue(text, of: object.id)
            case .template(let inner): checkTemplate(inner, of: object.id)
            }
        }
        checkDuplicates(in: objects, below: .root)
        checkMoney(in: objects)
        checkChecksum(checksum)
    }

    /// A *should* of 4.1: the code as a whole has at most 512 characters.
    mutating func checkLength(of bytes: Int) {
        if bytes > 512 { notice("", "the code should have at most 512 bytes", "\(bytes) bytes") }
    }

    private mutating func checkPlaces(of objects: [DataObject]) {
        if let first = objects.first, first.id != .payloadFormat, objects[.payloadFormat] != nil {
            violate("00", "the payload format indicator must be the first object", "ID \(first.id)")
        }
        if let place = objects.lastIndex(where: { $0.id == .checksum }), place != objects.indices.last {
            violate("63", "the checksum must be the last object", "ID \(objects[place + 1].id) after it")
        }
    }

    private mutating func checkPresence(of objects: [DataObject], _ checksum: ChecksumVerdict) {
        var present = (low: UInt64(0), high: UInt64(0))
        for object in objects {
            if object.id.number < 52 {
                present.low |= 1 << UInt64(object.id.number)
            } else {
                present.high |= 1 << UInt64(object.id.number - 52)
            }
        }
        if present.low & 1 == 0 { violate("00", "the payload format indicator must be present") }
        if present.low & ~0b11 == 0 {
            violate("02-51", "at least one merchant account information, ID 02 to 51, must be present")
        }
        for id: DataObjectID in [.category, .currency, .country, .name, .city]
        where present.high & (1 << UInt64(id.number - 52)) == 0 {
            violate(id.description, "\(ValueRule.root(id).name) must be present")
        }
        if checksum == .missing { violate("63", "the checksum must be present") }
    }

    /// No identifier twice under the root or within a template (4.3.1.2).
    mutating func checkDuplicates(in objects: [DataObject], below path: ObjectPath) {
        var seen = (low: UInt64(0), high: UInt64(0))
        for object in objects {
            let number = UInt64(object.id.number)
            let isSeen: Bool
            if number < 64 {
                isSeen = seen.low & (1 << number) != 0
                seen.low |= 1 << number
            } else {
                isSeen = seen.high & (1 << (number - 64)) != 0
                seen.high |= 1 << (number - 64)
            }
            if isSeen { violate(path.joined(object.id), "an ID must stand once only", object.value) }
        }
    }

    private mutating func checkChecksum(_ checksum: ChecksumVerdict) {
        switch checksum {
        case .right, .missing: break
        case .rightInLowerCase(let found): notice("63", "the checksum should be written in upper case", found)
        case .wrong(let expected, let found): violate("63", "the checksum of this text must be \(expected)", found)
        }
    }
}
