/// How many colours a terminal shows.
public enum ColourDepth: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// None, or none wanted (`NO_COLOR`).
    case monochrome = 0
    /// The eight of ANSI.
    case eight = 8
    /// Those and their bright forms.
    case sixteen = 16
    /// The whole palette.
    case twoHundredFiftySix = 256

    /// The depth of a terminal of that many colours.
    public init(colours: Int) {
        switch colours {
        case ..<8: self = .monochrome
        case ..<16: self = .eight
        case ..<256: self = .sixteen
        default: self = .twoHundredFiftySix
        }
    }

    /// Whether one shows fewer colours than the other.
    public static func < (first: ColourDepth, second: ColourDepth) -> Bool {
        first.rawValue < second.rawValue
    }
}
