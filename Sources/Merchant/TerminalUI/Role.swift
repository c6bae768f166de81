/// What a piece of the screen means; a ``Theme`` says how that looks.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Ordinary text.
    case text
    /// What matters less: hints, units, times.
    case dim
    /// The name of a screen or dialog.
    case title
    /// What the eye should find first.
    case accent
    /// Done, paid, balanced.
    case success
    /// Needs attention soon.
    case warning
    /// Failed, declined, or does not balance.
    case failure
    /// The row or choice under the cursor.
    case selection
    /// A key in the footer.
    case footerKey
    /// What the key does.
    case footerText
    /// The line at the top.
    case statusBar
    /// A frame.
    case border
    /// The frame around what takes the keys.
    case focusedBorder
    /// A place to type into.
    case field
    /// The place that is typed into now.
    case focusedField
    /// The names above the columns of a table.
    case tableHeader
    /// The sum that is paid.
    case amount
    /// A notice that no real money moves.
    case sandbox
    /// The dark of a QR symbol: a blank of this style is a dark module.
    case qrDark
    /// The light of a QR symbol: a blank of this style is paper, a glyph is ink on it.
    case qrLight
}
