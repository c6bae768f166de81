/// What the environment tells of a terminal and its font.
public struct TerminalEnvironment: Sendable, Hashable {
    /// The terminal's type, the value of `TERM`.
    public let type: String
    /// The character set that the locale names, such as `UTF-8`; `nil` where it names none.
    public let codeset: String?

    /// What the environment of this process tells.
    public static var current: TerminalEnvironment {
        TerminalEnvironment(variable: Terminal.Options.environment)
    }

    /// What some environment tells.
    ///
    /// - Parameter variable: the value of a variable, by its name.
    public init(variable: (String) -> String?) {
        type = variable("TERM") ?? ""
        // The first that is set and not empty counts (POSIX, section 8.2).
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
        let name = locale.prefix { $0 != "@" }
        codeset = name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) }
    }

    /// The glyphs that the terminal is known to have.
    ///
    /// The console of Linux has at most 512 of them and none of the eighths; the numbered types of DEC draw lines in a
    /// character set of their own; and a locale of another character set than UTF-8 is that of a terminal without it.
    public var glyphs: GlyphSet {
        let isPlain = isLinuxConsole || type.hasPrefix("vt") || type == "ansi"
        return isPlain || hasOtherCodeset ? .ascii : .blocks
    }

    /// Whether the terminal can show Chinese: the console of Linux has no such glyph.
    public var hasChinese: Bool { !isLinuxConsole && !hasOtherCodeset }

    private var isLinuxConsole: Bool { type == "linux" || type.hasPrefix("linux-") }

    private var hasOtherCodeset: Bool {
        guard let codeset else { return false }
        return !["UTF8", "UTF-8"].contains(codeset.uppercased())
    }
}
