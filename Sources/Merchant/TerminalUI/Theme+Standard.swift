extension Theme {
    /// Colours for a dark background.
    public static let dark = Theme(
        colours: qrColours.merging([
            .dim: Colours(.palette(247)),
            .title: Colours(.palette(153)),
            .accent: Colours(.palette(117)),
            .success: Colours(.palette(114)),
            .warning: Colours(.palette(221)),
            .failure: Colours(.palette(231), on: .palette(160)),
            .selection: Colours(.palette(231), on: .palette(26)),
            .footerKey: Colours(.palette(117)),
            .footerText: Colours(.palette(250)),
            .statusBar: Colours(.palette(231), on: .palette(238)),
            .border: Colours(.palette(244)),
            .focusedBorder: Colours(.palette(117)),
            .field: Colours(.palette(252)),
            .focusedField: Colours(.palette(231)),
            .tableHeader: Colours(.palette(153)),
            .amount: Colours(.palette(229)),
            .sandbox: Colours(.palette(16), on: .palette(214)),
        ]) { first, _ in first }
    )

    /// Colours for a light background.
    public static let light = Theme(
        colours: qrColours.merging([
            .dim: Colours(.palette(241)),
            .title: Colours(.palette(24)),
            .accent: Colours(.palette(25)),
            .success: Colours(.palette(22)),
            .warning: Colours(.palette(94)),
            .failure: Colours(.palette(231), on: .palette(160)),
            .selection: Colours(.palette(16), on: .palette(153)),
            .footerKey: Colours(.palette(25)),
            .footerText: Colours(.palette(239)),
            .statusBar: Colours(.palette(16), on: .palette(252)),
            .border: Colours(.palette(243)),
            .focusedBorder: Colours(.palette(25)),
            .field: Colours(.palette(236)),
            .focusedField: Colours(.palette(16)),
            .tableHeader: Colours(.palette(24)),
            .amount: Colours(.palette(18)),
            .sandbox: Colours(.palette(16), on: .palette(214)),
        ]) { first, _ in first }
    )

    /// No colour but the black and white of codes: bold, underline and reverse video only.
    public static let monochrome = Theme(colours: qrColours)

    // The cube's black and white: the first sixteen belong to the user's theme, where white may be beige.
    private static let qrColours: [Role: Colours] = [
        .qrDark: Colours(.palette(231), on: .palette(16)),
        .qrLight: Colours(.palette(16), on: .palette(231)),
    ]
}
