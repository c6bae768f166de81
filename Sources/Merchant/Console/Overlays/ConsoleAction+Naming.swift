extension ConsoleAction {
    /// Whether it moves money at once and takes a capital letter of its own: no name, no Enter and no click does it.
    var needsItsKey: Bool {
        switch self {
        case .till(.giveBack), .incoming(.confirmRefund): true
        default: false
        }
    }

    /// Whether it can be chosen by its name.
    var isNamed: Bool {
        switch self {
        case .moveCursor, .find(.move), .takings(.move), .openPalette: false
        default: !needsItsKey
        }
    }
}
