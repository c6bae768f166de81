/// Reads the data objects of a merchant-presented code from its UTF-8 bytes, each byte once a level.
struct DataObjectParser {
    /// How far down the objects are; the specification has no template below the third level.
    private enum Level {
        case root
        case template(DataObjectID)
        case innerTemplate
    }

    let bytes: [UInt8]
    private(set) var violations: [CodeViolation] = []

    /// Whether the text ends before its last object does.
    private(set) var isCutOff = false

    /// Whether the objects of the root reach to the end.
    private(set) var isWhole = false

    /// Where the text of the last checksum object begins, nil without one.
    private(set) var checksumStart: Int?

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The objects of the root up to the end or to the first that cannot be told from its neighbours.
    mutating func objects() -> [DataObject] {
        let (objects, isWhole) = read(bytes.startIndex..<bytes.endIndex, at: .root, below: .root)
        self.isWhole = isWhole
        return objects
    }

    private mutating func read(
        _ range: Range<Int>,
        at level: Level,
        below path: ObjectPath
    ) -> (objects: [DataObject], isWhole: Bool) {
        var objects: [DataObject] = []
        objects.reserveCapacity(range.count / 12 + 1)
        var place = range.lowerBound
        while place < range.upperBound {
            guard let header = header(at: place, in: range, below: path) else { return (objects, false) }
            guard let end = end(of: header.length, from: place + 4, in: range) else {
                if path.isRoot { isCutOff = true }
                report(
                    header.id,
                    path,
                    "the value must have as many characters as its length says",
                    place..<range.upperBound
                )
                return (objects, false)
            }
            if header.length == 0 { report(header.id, path, "the length must be 01 to 99", place..<end) }
            if case .root = level, header.id == .checksum { checksumStart = place + 4 }
            objects.append(DataObject(header.id, content(of: header.id, place + 4..<end, at: level, below: path)))
            place = end
        }
        return (objects, true)
    }

    private mutating func content(
        of id: DataObjectID,
        _ range: Range<Int>,
        at level: Level,
        below path: ObjectPath
    ) -> DataObject.Content {
        let next: Level
        switch level {
        case .root where id.isTemplateOfRoot: next = .template(id)
        case .template(.additionalData) where id.number >= 50: next = .innerTemplate
        default: return .value(text(range))
        }
        let inner = read(range, at: next, below: path.joined(id))
        return inner.isWhole ? .template(inner.objects) : .value(text(range))
    }

    private mutating func header(at place: Int, in range: Range<Int>, below path: ObjectPath) -> (
        id: DataObjectID, length: Int
    )? {
        let rest = place..<range.upperBound
        guard rest.count >= 4 else {
            if path.isRoot { isCutOff = rest.allSatisfy { bytes[$0].isASCIIDigit } }
            report(nil, path, "an object must have two digits of ID and two of length", rest)
            return nil
        }
        guard let number = twoDigits(at: place) else {
            report(nil, path, "the ID must be two digits", rest)
            return nil
        }
        let id = DataObjectID(unchecked: number)
        guard let length = twoDigits(at: place + 2) else {
            report(id, path, "the length must be two digits", rest)
            return nil
        }
        return (id, length)
    }

    private func twoDigits(at place: Int) -> Int? {
        guard bytes[place].isASCIIDigit, bytes[place + 1].isASCIIDigit else { return nil }
        return bytes[place].digitValue * 10 + bytes[place + 1].digitValue
    }

    /// The place after so many scalars, nil when there are fewer.
    private func end(of count: Int, from start: Int, in range: Range<Int>) -> Int? {
        var place = start
        for _ in 0..<count {
            guard place < range.upperBound else { return nil }
            place += bytes[place].scalarWidth
        }
        return place <= range.upperBound ? place : nil
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func report(_ id: DataObjectID?, _ path: ObjectPath, _ rule: String, _ range: Range<Int>) {
        let path = id.map(path.joined) ?? path
        violations.append(CodeViolation(path: path.description, rule: rule, found: text(range)))
    }
}

extension UInt8 {
    /// How many bytes the scalar has that begins with this byte in valid UTF-8.
    fileprivate var scalarWidth: Int {
        switch self {
        case 0..<0xC0: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }
}
