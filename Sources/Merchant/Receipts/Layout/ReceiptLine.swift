/// A line of a receipt as it is printed, its blanks included.
struct ReceiptLine: Sendable, Hashable {
    /// How the characters of a line look.
    enum Style: Sendable, Hashable {
        case plain
        case bold
        /// Twice as wide and as high, and bold.
        case large
    }

    /// What stands there.
    let text: String
    /// How it looks.
    let style: Style
}
