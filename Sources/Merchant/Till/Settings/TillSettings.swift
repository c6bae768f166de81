public import Receipts

/// What a till's owner chose: its printer, its sounds, and how its screens look.
public struct TillSettings: Sendable, Hashable {
    /// Where the receipt printer is; `nil` where there is none.
    public var printer: PrinterAddress?
    /// What the printer can do.
    public var abilities = PrinterAbilities()
    /// Whether a receipt is printed for each payment without being asked for.
    public var printsAutomatically = false
    /// Whether the bell is silent.
    public var isMuted = false
    /// The program that is told of each payment, by its path, and its arguments; empty where there is none.
    public var hook: [String] = []
    /// The language of the screens.
    public var language = SettingsLanguage.automatic
    /// The colours of the screens.
    public var theme = SettingsTheme.automatic
    /// The characters that the screens are drawn with.
    public var glyphs = SettingsGlyphs.automatic
    /// The language of the customer's screen.
    public var displayLanguage = SettingsDisplayLanguage.both
    /// After how many minutes an idle till locks itself, 1 to 240; 0 for never.
    public var lockMinutes = 5
    /// Whether the screens take clicks and the wheel of a mouse; the terminal then selects text with Shift only.
    public var usesMouse = true
    /// By how much a count may differ from what should be in the drawer without a second person, as it is written in the
    /// ledger's currency.
    public var varianceThreshold = "20.00"

    /// What is so before anybody chose anything.
    public init() {}

    /// How receipts are printed, `nil` where there is no printer.
    ///
    /// - Parameter language: the language of the receipts.
    public func form(language: ReceiptLanguage) -> Receipts.Form? {
        printer.map { Receipts.Form(printer: $0, abilities: abilities, language: language) }
    }
}
