/// A merchant's name and city in the language of the place (EMVCo QRCPS MPM 1.0, 4.9), ID 64.
public struct LocalizedMerchant: Sendable, Hashable {
    /// The language, two letters of ISO 639-1 in either case.
    public let language: String

    /// The name, 1 to 25 characters.
    public let name: String

    /// The city, 1 to 15 characters.
    public let city: String?

    /// A name and a city in a language; a code that is made of them checks them.
    public init(language: String, name: String, city: String? = nil) {
        self.language = language
        self.name = name
        self.city = city
    }

    /// Nothing unless language and name are there.
    init?(_ objects: [DataObject]) {
        guard let language = objects.text(0), let name = objects.text(1) else { return nil }
        self.init(language: language, name: name, city: objects.text(2))
    }

    /// Whether the language is that of two letters of ISO 639-1, in either case.
    public func isIn(_ language: String) -> Bool {
        self.language.utf8.elementsEqual(language.utf8) { $0 == $1 || ($0.isASCIILetter && $0 ^ $1 == 0x20) }
    }

    var object: DataObject {
        let city = city.map { [DataObject(DataObjectID(unchecked: 2), $0)] } ?? []
        return DataObject(
            .language,
            .template(
                [DataObject(DataObjectID(unchecked: 0), language), DataObject(DataObjectID(unchecked: 1), name)] + city
            )
        )
    }
}
