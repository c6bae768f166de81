/// A line of the explained keys.
struct HelpLine: Sendable, Hashable {
    /// What it is.
    enum Kind: Sendable, Hashable {
        case heading
        case key
        /// A key that does nothing now.
        case disabledKey
        case blank
    }

    let kind: Kind
    /// The keys; empty where the sentence of the line before goes on.
    var keys = ""
    /// What they do.
    var text = ""
}
