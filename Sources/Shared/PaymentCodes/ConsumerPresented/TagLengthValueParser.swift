/// Reads BER-TLV without trusting a length: nothing is reserved for one before the bytes are known to be there.
struct TagLengthValueParser {
    private static let tagLimit = 4

    /// Three bytes count 16 MiB, and cannot overflow.
    static let lengthLimit = 3

    let bytes: [UInt8]
    private(set) var violations: [CodeViolation] = []

    /// Whether the bytes end before their last object of the root does.
    private(set) var isCutOff = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The objects of the root; only templates 61 and 62 are opened, so that 63 and 64 stay as they are (5.1.7, 5.1.8).
    mutating func objects() -> [TagLengthValue] {
        read(bytes.startIndex..<bytes.endIndex, below: "").objects
    }

    /// The objects that bytes are, nil unless they are nothing else.
    static func whole(_ bytes: [UInt8]) -> [TagLengthValue]? {
        var parser = TagLengthValueParser(bytes)
        let (objects, isWhole) = parser.read(bytes.startIndex..<bytes.endIndex, below: "inner")
        return isWhole && !objects.isEmpty ? objects : nil
    }

    private mutating func read(_ range: Range<Int>, below path: String) -> (objects: [TagLengthValue], isWhole: Bool) {
        var objects: [TagLengthValue] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard let tagEnd = tagEnd(from: place, in: range, below: path) else { return (objects, false) }
            let tag = Array(bytes[place..<tagEnd])
            let objectPath = path.joined(tag)
            guard let (count, start) = length(at: tagEnd, in: range, path, objectPath) else { return (objects, false) }
            guard count <= range.upperBound - start else {
                cut(path, objectPath, "the value must have as many bytes as its length says", start..<range.upperBound)
                return (objects, false)
            }
            let end = start + count
            var content = TagLengthValue.Content.bytes(Array(bytes[start..<end]))
            if path.isEmpty, tag == [0x61] || tag == [0x62] {
                let inner = read(start..<end, below: objectPath)
                if inner.isWhole { content = .objects(inner.objects) }
            }
            let isShortest = start - tagEnd == TagLengthValue.shortestLengthWidth(of: count)
            objects.append(TagLengthValue(tag, content, lengthWidth: isShortest ? 0 : start - tagEnd))
            place = end
        }
        return (objects, true)
    }

    /// The place after a tag: one byte, or more while the topmost bit of each after the first is set.
    private mutating func tagEnd(from start: Int, in range: Range<Int>, below path: String) -> Int? {
        guard bytes[start] & 0x1F == 0x1F else {
            guard bytes[start] != 0 else {
                report(path, "a tag must not be 00", start..<range.upperBound)
                return nil
            }
            return start + 1
        }
        var place = start + 1
        while place < range.upperBound, place - start < Self.tagLimit {
            place += 1
            if bytes[place - 1] & 0x80 == 0 { return place }
        }
        if place == range.upperBound, place - start < Self.tagLimit {
            cut(path, path, "a tag must have its last byte", start..<range.upperBound)
        } else {
            report(path, "a tag must have at most \(Self.tagLimit) bytes", start..<range.upperBound)
        }
        return nil
    }

    /// A length and the place after it.
    private mutating func length(
        at place: Int,
        in range: Range<Int>,
        _ parent: String,
        _ path: String
    ) -> (count: Int, start: Int)? {
        guard place < range.upperBound else {
            cut(parent, path, "a tag must have a length after it", place..<place)
            return nil
        }
        let first = bytes[place]
        guard first >= 0x80 else { return (Int(first), place + 1) }
        let width = Int(first & 0x7F)
        guard (1...Self.lengthLimit).contains(width) else {
            report(
                path,
                "a length must have 1 to \(Self.lengthLimit) bytes after the one that counts them",
                place..<place + 1
            )
            return nil
        }
        guard width < range.upperBound - place else {
            cut(parent, path, "a length must have as many bytes as its first one says", place..<range.upperBound)
            return nil
        }
        let digits = bytes[(place + 1)...(place + width)]
        return (digits.reduce(0) { $0 << 8 | Int($1) }, place + 1 + width)
    }

    /// Reports the end of the bytes, which in the root is the end of the whole code.
    private mutating func cut(_ parent: String, _ path: String, _ rule: String, _ range: Range<Int>) {
        if parent.isEmpty { isCutOff = true }
        report(path, rule, range)
    }

    private mutating func report(_ path: String, _ rule: String, _ range: Range<Int>) {
        // What cannot be told apart may hold a card's number.
        let found = HexadecimalText.encode(bytes[range]).hidingCardNumbers
        violations.append(CodeViolation(path: path, rule: rule, found: found))
    }
}

extension String {
    /// The path of an object below this one, by its tag.
    func joined(_ tag: [UInt8]) -> String {
        let tag = HexadecimalText.encode(tag)
        return isEmpty ? tag : "\(self).\(tag)"
    }
}
