import QRSymbols

/// What the till screen shows in the place of an order's code.
enum CodePicture {
    /// The symbol, with the order's text beside it.
    case beside(TerminalQR)
    /// The symbol, with the text folded away.
    case alone(TerminalQR)
    /// A sentence that says why there is no symbol, with the order's text beside it.
    case refusal(String)
}
