/// What a consumer-presented code says, in the order it says it, right or not.
///
/// ``ConsumerPresentedCode`` is a content that keeps every rule.
public struct ConsumerPresentedContent: Sendable, Hashable {
    /// The objects of the root; unknown ones are kept.
    public let objects: [TagLengthValue]

    /// A content of objects in an order of one's own.
    public init(_ objects: [TagLengthValue]) {
        self.objects = objects
    }

    /// A content of one or two applications' objects, with what two share.
    public init(applications: [[TagLengthValue]], common: [TagLengthValue] = []) {
        objects =
            [TagLengthValue([0x85], .bytes(Self.formatIndicator))]
            + applications.map { TagLengthValue([0x61], .objects($0)) }
            + (common.isEmpty ? [] : [TagLengthValue([0x62], .objects(common))])
    }

    /// The value of the payload format indicator, tag 85.
    static let formatIndicator = Array("CPV01".utf8)

    /// The objects that the applications share, of tag 62.
    public var commonObjects: [TagLengthValue] { objects.first { $0.has(0x62) }?.objects ?? [] }

    /// The ways to pay in their order; a merchant may choose where more than one is supported.
    public var applications: [ApplicationTemplate] {
        let common = commonObjects
        return objects.filter { $0.has(0x61) }.compactMap(\.objects).map {
            ApplicationTemplate(objects: $0, commonObjects: common)
        }
    }
}
