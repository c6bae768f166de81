/// What became of a key in a field for an amount.
enum AmountTyping: Sendable, Hashable {
    /// The amount took it.
    case taken
    /// It belongs to an amount, and there is no room for it.
    case refused
    /// It types a character that belongs to no amount: the field keeps it, so that a letter does nothing else.
    case ignored
}
