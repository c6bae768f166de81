/// An object of BER-TLV (EMV Book 3, annex B): a tag with bytes or with objects of its own.
public struct TagLengthValue: Sendable, Hashable {
    /// What the object holds.
    public enum Content: Sendable, Hashable {
        /// Bytes that are passed on as they are.
        case bytes([UInt8])
        /// Objects in their order.
        case objects([TagLengthValue])
    }

    /// The tag, one to four bytes.
    public let tag: [UInt8]

    /// What the object holds.
    public let content: Content

    /// How many bytes the length was written with, 0 for the fewest: codes in use do not all take the fewest.
    let lengthWidth: Int

    /// An object whose length is written as short as it can be.
    ///
    /// - Parameters:
    ///   - tag: The tag; whether it is one is checked when a code is made.
    ///   - content: What the object holds.
    public init(_ tag: [UInt8], _ content: Content) {
        self.init(tag, content, lengthWidth: 0)
    }

    init(_ tag: [UInt8], _ content: Content, lengthWidth: Int) {
        self.tag = tag
        self.content = content
        self.lengthWidth = lengthWidth
    }

    /// The tag in upper-case hexadecimal digits.
    public var tagText: String { HexadecimalText.encode(tag) }

    /// The objects of a template, nil for bytes.
    public var objects: [TagLengthValue]? {
        guard case .objects(let objects) = content else { return nil }
        return objects
    }

    /// The bytes between the length and the next object.
    public var value: [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .objects(let objects): objects.flatMap(\.encoded)
        }
    }

    /// Tag, length and value.
    public var encoded: [UInt8] {
        let value = value
        return tag + Self.length(value.count, width: lengthWidth) + value
    }

    /// How many bytes write a length in its shortest form.
    static func shortestLengthWidth(of count: Int) -> Int {
        switch count {
        case ..<0x80: 1
        case ..<0x100: 2
        case ..<0x1_0000: 3
        default: 4
        }
    }

    /// A length: below 128 one byte, from there on as many bytes as a byte before them says.
    private static func length(_ count: Int, width: Int) -> [UInt8] {
        let width = max(width, shortestLengthWidth(of: count))
        guard width > 1 else { return [UInt8(truncatingIfNeeded: count)] }
        let digits = (1..<width).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * ($0 - 1))) }
        return [0x80 | UInt8(truncatingIfNeeded: width - 1)] + digits
    }

    func has(_ tag: UInt8...) -> Bool { self.tag == tag }
}

extension [TagLengthValue] {
    /// The bytes of the first object with a tag.
    func bytes(_ tag: UInt8...) -> [UInt8]? { first { $0.tag == tag }?.value }
}
