/// The names of the settings, as the file and the command have them.
public enum SettingsKey: String, Sendable, Hashable, CaseIterable {
    /// Where the receipt printer is.
    case printer
    /// How wide its paper is, in millimetres.
    case paper
    /// Whether it has Chinese characters.
    case printerChinese = "printer_chinese"
    /// Whether it makes QR symbols itself.
    case printerSymbols = "printer_symbols"
    /// Whether a receipt is printed without being asked for.
    case autoPrint = "auto_print"
    /// Whether the bell is silent.
    case muted
    /// The program that is told of each payment.
    case hook
    /// The language of the screens.
    case language
    /// The colours of the screens.
    case theme
    /// The characters that the screens are drawn with.
    case glyphs
    /// The language of the customer's screen.
    case displayLanguage = "display_language"
    /// After how many minutes an idle till locks itself.
    case lockMinutes = "lock_minutes"
    /// Whether the screens take the mouse.
    case mouse
    /// By how much a count may differ from what should be in the drawer without a second person.
    case varianceThreshold = "variance_threshold"
}
