import ClearingProtocol
import QRSymbols
import Receipts

extension TillSettings {
    /// What a setting is, as ``set(_:to:)`` takes it.
    public func text(of key: SettingsKey) -> String {
        switch key {
        case .printer: printer?.text ?? Self.none
        case .paper: abilities.paper == .millimetres58 ? "58" : "80"
        case .printerChinese: Self.text(abilities.hasChinese)
        case .printerSymbols: Self.text(abilities.makesSymbols)
        case .autoPrint: Self.text(printsAutomatically)
        case .muted: Self.text(isMuted)
        case .hook: hook.isEmpty ? Self.none : hook.count == 1 ? hook[0] : hookJSON.canonicalText
        case .language: language.rawValue
        case .theme: theme.rawValue
        case .glyphs: glyphs.rawValue
        case .displayLanguage: displayLanguage.rawValue
        case .lockMinutes: String(lockMinutes)
        case .mouse: Self.text(usesMouse)
        case .varianceThreshold: varianceThreshold
        }
    }

    /// Changes a setting.
    ///
    /// - Throws: ``SettingsError/value(_:found:rule:)``.
    public mutating func set(_ key: SettingsKey, to text: String) throws(SettingsError) {
        switch key {
        case .printer: printer = text == Self.none ? nil : try Self.printer(text)
        case .paper: try change(paper: Self.choice(key, text, ["58": .millimetres58, "80": .millimetres80]))
        case .printerChinese: try change(hasChinese: Self.choice(key, text, Self.truth))
        case .printerSymbols: try change(makesSymbols: Self.choice(key, text, Self.truth))
        case .autoPrint: printsAutomatically = try Self.choice(key, text, Self.truth)
        case .muted: isMuted = try Self.choice(key, text, Self.truth)
        case .hook: hook = text == Self.none ? [] : try Self.hook(text)
        case .language: language = try Self.choice(key, text)
        case .theme: theme = try Self.choice(key, text)
        case .glyphs: glyphs = try Self.choice(key, text)
        case .displayLanguage: displayLanguage = try Self.choice(key, text)
        case .lockMinutes:
            guard let minutes = Int(text), (0...Self.longestLock).contains(minutes) else {
                throw .value(key, found: text, rule: "a number of minutes from 0 (never) to \(Self.longestLock)")
            }
            lockMinutes = minutes
        case .mouse: usesMouse = try Self.choice(key, text, Self.truth)
        case .varianceThreshold:
            guard Self.isAmount(text) else { throw .value(key, found: text, rule: Self.amountRule) }
            varianceThreshold = text
        }
    }

    /// What stands for no printer and no hook.
    public static let none = "none"
    private static let longestLock = 240
    private static let truth = ["true": true, "false": false]

    var hookJSON: JSONValue { .array(hook.map(JSONValue.string)) }

    private mutating func change(
        paper: ReceiptPaper? = nil,
        hasChinese: Bool? = nil,
        makesSymbols: Bool? = nil
    ) {
        abilities = PrinterAbilities(
            paper: paper ?? abilities.paper,
            hasChinese: hasChinese ?? abilities.hasChinese,
            makesSymbols: makesSymbols ?? abilities.makesSymbols
        )
    }

    /// What an amount without a currency is, as far as all currencies have it.
    static let amountRule = "an amount in the ledger's currency such as 20.00"

    private static func isAmount(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && (1...9).contains(parts[0].utf8.count)
            && (parts.count == 1 || (1...4).contains(parts[1].utf8.count))
            && parts.allSatisfy { part in part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }

    private static func text(_ flag: Bool) -> String { flag ? "true" : "false" }

    private static func printer(_ text: String) throws(SettingsError) -> PrinterAddress {
        do { return try PrinterAddress(parsing: text) } catch {
            throw .value(.printer, found: text, rule: "none, file:/PATH, /dev/DEVICE or tcp://HOST:9100")
        }
    }

    /// A program's path, or a JSON array of its path and arguments.
    private static func hook(_ text: String) throws(SettingsError) -> [String] {
        let refusal = SettingsError.value(
            .hook,
            found: text,
            rule: "none, the path of a program from / on, or [\"/PATH\",\"ARGUMENT\"]"
        )
        guard text.hasPrefix("[") else {
            guard isProgram(text) else { throw refusal }
            return [text]
        }
        guard case .array(let values)? = try? JSONValue(parsing: Array(text.utf8)) else { throw refusal }
        let words = values.compactMap { value in if case .string(let word) = value { word } else { nil } }
        guard words.count == values.count, (1...64).contains(words.count), isProgram(words[0]),
            words.allSatisfy({ !$0.utf8.contains(0) && $0.utf8.count <= 4096 })
        else { throw refusal }
        return words
    }

    private static func isProgram(_ path: String) -> Bool {
        path.hasPrefix("/") && !path.hasSuffix("/") && path.utf8.count <= 4096 && !path.utf8.contains { $0 < 0x20 }
    }

    private static func choice<Value>(
        _ key: SettingsKey,
        _ text: String,
        _ values: [String: Value]
    ) throws(SettingsError) -> Value {
        guard let value = values[text] else {
            throw .value(key, found: text, rule: values.keys.sorted().joined(separator: " or "))
        }
        return value
    }

    private static func choice<Value: RawRepresentable & CaseIterable>(
        _ key: SettingsKey,
        _ text: String
    ) throws(SettingsError) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: text) else {
            throw .value(key, found: text, rule: Value.allCases.map(\.rawValue).joined(separator: " or "))
        }
        return value
    }
}
