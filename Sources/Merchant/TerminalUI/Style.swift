/// How a cell looks.
public struct Style: Sendable, Hashable {
    /// The colour of the character.
    public var foreground: Colour
    /// The colour behind it.
    public var background: Colour
    /// What sets it off beside colour.
    public var attributes: Attributes

    /// The style of those colours and attributes; what is left out is the terminal's own.
    public init(foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own colours, nothing set off.
    public static let plain = Style()

    /// The same style with what is given replaced.
    public func with(
        foreground: Colour? = nil,
        background: Colour? = nil,
        attributes: Attributes? = nil
    ) -> Style {
        Style(
            foreground: foreground ?? self.foreground,
            background: background ?? self.background,
            attributes: attributes ?? self.attributes
        )
    }

    /// The same style with more attributes.
    public func adding(_ attributes: Attributes) -> Style {
        with(attributes: self.attributes.union(attributes))
    }
}
