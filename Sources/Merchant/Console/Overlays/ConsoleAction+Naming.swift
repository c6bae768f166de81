extension ConsoleAction {
    /// Whether it moves money at once and takes a capital letter of its own: no name, no Enter and no click does it.
    var needsItsKey: Bool {
        switch self {
        case .till(.giveBack), .incoming(.confirmRefund): true
        default: false
        }
    }

    /// Whether a click alone must not do it: it ends a shift, the program, or a question that was asked for good reason.
    var isTooMuchForAClick: Bool {
        switch self {
        case .quit, .closeShift, .shift(.accept), .shift(.withoutCash), .shift(.confirmClose),
            .admin(.confirmForm), .settlement(.decide):
            true
        default: needsItsKey
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
