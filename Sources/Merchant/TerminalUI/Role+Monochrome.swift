extension Role {
    /// How the role is told apart without any colour.
    public var monochromeAttributes: Attributes {
        switch self {
        case .text, .footerText, .border, .qrDark: []
        case .dim: .dim
        case .title, .accent, .success, .footerKey, .focusedBorder, .amount: .bold
        case .warning: [.bold, .underline]
        case .failure, .sandbox: [.bold, .reverse]
        case .selection, .statusBar, .qrLight: .reverse
        case .field: .underline
        case .focusedField: [.bold, .underline]
        case .tableHeader: .underline
        }
    }
}
