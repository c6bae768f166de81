extension SettingsKey {
    /// The values that there are, as `TillSettings.set(_:to:)` takes them; `nil` where it is free text.
    public var choices: [String]? {
        switch self {
        case .printer, .hook, .lockMinutes, .varianceThreshold: nil
        case .paper: ["58", "80"]
        case .printerChinese, .printerSymbols, .autoPrint, .muted, .mouse: ["true", "false"]
        case .language: SettingsLanguage.allCases.map(\.rawValue)
        case .theme: SettingsTheme.allCases.map(\.rawValue)
        case .glyphs: SettingsGlyphs.allCases.map(\.rawValue)
        case .displayLanguage: SettingsDisplayLanguage.allCases.map(\.rawValue)
        }
    }
}
