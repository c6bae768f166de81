/// What a terminal shows where nothing is written.
public enum TerminalBackground: Sendable, Hashable, CaseIterable {
    /// Light characters on dark, as most terminals are.
    case dark
    /// Dark characters on light.
    case light

    /// What the variable `COLORFGBG` says, which rxvt, Konsole and others set: two or three numbers of the palette
    /// with semicolons between, the last of them the background, such as `0;15`. Without it, dark.
    public init(colorFGBG: String?) {
        let background = colorFGBG?.split(separator: ";").last.flatMap { Int($0) }
        self = background == 7 || (9...15).contains(background ?? 0) ? .light : .dark
    }
}
