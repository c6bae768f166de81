/// How characters are set off without colour; every terminal of use has these.
public struct Attributes: OptionSet, Sendable, Hashable {
    /// The bits, one an attribute.
    public let rawValue: UInt8

    /// The attributes of those bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Brighter or heavier.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
}
