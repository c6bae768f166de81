/// The language of the screens.
public enum SettingsLanguage: String, Sendable, Hashable, CaseIterable {
    /// The one that the locale asks for.
    case automatic = "auto"
    case english = "en"
    case chinese = "zh"
}

/// The colours of the screens.
public enum SettingsTheme: String, Sendable, Hashable, CaseIterable {
    /// As the terminal's background is.
    case automatic = "auto"
    case dark
    case light
    /// No colours at all.
    case monochrome = "mono"
}

/// The characters that frames, bars and marks of the screens are drawn with.
public enum SettingsGlyphs: String, Sendable, Hashable, CaseIterable {
    /// As the terminal can.
    case automatic = "auto"
    case unicode
    case ascii
}

/// The language of the customer's screen.
public enum SettingsDisplayLanguage: String, Sendable, Hashable, CaseIterable {
    /// One above the other.
    case both
    case english = "en"
    case chinese = "zh"
}
