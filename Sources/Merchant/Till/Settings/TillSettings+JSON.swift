public import ClearingProtocol

extension TillSettings {
    /// The settings as the file has them.
    public var json: JSONValue {
        .object(Dictionary(uniqueKeysWithValues: SettingsKey.allCases.map { ($0.rawValue, json(of: $0)) }))
    }

    /// One setting as the file has it.
    public func json(of key: SettingsKey) -> JSONValue {
        switch key {
        case .hook: hookJSON
        case .paper, .lockMinutes: Int64(text(of: key)).map(JSONValue.integer) ?? .null
        case .printerChinese, .printerSymbols, .autoPrint, .muted, .mouse: .boolean(text(of: key) == "true")
        case .printer, .language, .theme, .glyphs, .displayLanguage, .varianceThreshold: .string(text(of: key))
        }
    }

    /// Reads settings; what is not there is as usual.
    ///
    /// - Throws: ``SettingsError/unknown(_:)`` or ``SettingsError/value(_:found:rule:)``.
    public init(_ json: [String: JSONValue]) throws(SettingsError) {
        self.init()
        for (name, value) in json.sorted(by: { $0.key < $1.key }) {
            guard let key = SettingsKey(rawValue: name) else { throw .unknown(name) }
            try set(key, to: Self.text(value))
        }
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let words) where words.isEmpty: none
        default: value.canonicalText
        }
    }
}
