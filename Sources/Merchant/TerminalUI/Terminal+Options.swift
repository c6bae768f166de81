internal import Glibc

extension Terminal {
    /// What a terminal is opened with.
    public struct Options: Sendable, Hashable {
        /// Whether colours are used; by default unless `NO_COLOR` is set and not empty (no-color.org).
        public var useColour: Bool
        /// Whether the terminal writes dark on light; without colour, a picture in black on white depends on it.
        public var isLight: Bool
        /// Whether the terminal is asked how wide it draws a block. Its answer comes a little later, so that a terminal
        /// which is given back at once is better not asked.
        public var asksWidths: Bool
        /// The milliseconds, 0...1000, after which a lone ESC byte is the Escape key.
        public var escapeDelay: Int
        /// Whether the mouse is reported; text can then be selected with Shift only.
        public var mouse: Bool
        /// Whether gaining and losing the focus is reported.
        public var focus: Bool
        /// The file to which standard error is appended while the screen is up, unless it is redirected already.
        public var errorLog: String?

        /// The options as given; what is left out is as most people want it.
        public init(
            useColour: Bool = Options.isColourWanted(noColour: Options.environment("NO_COLOR")),
            isLight: Bool = false,
            asksWidths: Bool = false,
            escapeDelay: Int = 25,
            mouse: Bool = false,
            focus: Bool = false,
            errorLog: String? = nil
        ) {
            self.useColour = useColour
            self.isLight = isLight
            self.asksWidths = asksWidths
            self.escapeDelay = escapeDelay
            self.mouse = mouse
            self.focus = focus
            self.errorLog = errorLog
        }

        /// Whether colours are wanted, given the value of `NO_COLOR`.
        public static func isColourWanted(noColour: String?) -> Bool {
            noColour?.isEmpty ?? true
        }

        /// The value of a variable of the environment.
        public static func environment(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }
        }
    }
}
