extension ColourDepth {
    /// The style as a terminal of this depth can show it.
    ///
    /// Fewer colours than 256 take the nearest. Without colour a background other than black becomes reverse
    /// video: so the paper of a QR symbol stays light under dark ink on a terminal that writes light on dark.
    public func adapted(_ style: Style) -> Style {
        switch self {
        case .twoHundredFiftySix:
            return style
        case .monochrome:
            var attributes = style.attributes
            if ColourDepth.isPaper(style.background) { attributes.formSymmetricDifference(.reverse) }
            return Style(attributes: attributes)
        case .eight, .sixteen:
            let background = nearest(style.background)
            var foreground = nearest(style.foreground)
            // A dark grey must not vanish on a background of which only the terminal knows the colour.
            if background == .standard, foreground == .palette(0), !ColourDepth.isBlack(style.foreground) {
                foreground = .standard
            }
            return Style(foreground: foreground, background: background, attributes: style.attributes)
        }
    }

    private func nearest(_ colour: Colour) -> Colour {
        guard case .palette(let index) = colour else { return colour }
        return .palette(Colour.nearest(to: index, amongFirst: rawValue))
    }

    private static func isBlack(_ colour: Colour) -> Bool {
        colour == .palette(0) || colour == .palette(16)
    }

    private static func isPaper(_ background: Colour) -> Bool {
        background != .standard && !isBlack(background)
    }
}
