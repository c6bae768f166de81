public import Till

/// How a console runs.
public struct ConsoleSettings: Sendable {
    /// What it speaks.
    public var language: Language
    /// What it speaks where the settings leave that to the locale.
    public var localeLanguage: Language
    /// What the till's owner chose.
    public var till: TillSettings
    /// The file to which standard error goes while the screen is up.
    public var errorLog: String?
    /// Whether the mouse is left to the terminal this time, whatever the owner chose.
    public var leavesMouse = false
    /// Whether the console opens with a test payment typed in, as after the guided start.
    public var takesTestPayment = false
    /// Is told the text of every code that comes onto the screen: what a customer's camera would see.
    public var onCode: @Sendable (String) -> Void

    /// Settings.
    ///
    /// - Parameter localeLanguage: what it speaks where the settings leave that to the locale; `nil` for the same.
    public init(
        language: Language,
        localeLanguage: Language? = nil,
        till: TillSettings = TillSettings(),
        errorLog: String? = nil,
        onCode: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.language = language
        self.localeLanguage = localeLanguage ?? language
        self.till = till
        self.errorLog = errorLog
        self.onCode = onCode
    }
}
