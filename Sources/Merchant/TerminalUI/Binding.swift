/// What some keys do: one entry of the table that dispatch, footer, help and manual are made of.
public struct Binding<Action: Sendable>: Sendable {
    /// The keys, the one to show first.
    public var keys: [Key]
    /// What they do.
    public var action: Action
    /// A word or two for the footer.
    public var label: String
    /// A sentence for the help screen and the manual.
    public var help: String
    /// Whether the footer shows it.
    public var isShown: Bool
    /// Why the action cannot be done now, or `nil` if it can; a footer dims it, and a press says so.
    public var disabledReason: String?

    /// The binding of those keys to that action.
    public init(
        keys: [Key],
        action: Action,
        label: String,
        help: String = "",
        isShown: Bool = true,
        disabledReason: String? = nil
    ) {
        self.keys = keys
        self.action = action
        self.label = label
        self.help = help
        self.isShown = isShown
        self.disabledReason = disabledReason
    }

    /// Whether the action can be done now.
    public var isEnabled: Bool { disabledReason == nil }
}

extension Binding: Equatable where Action: Equatable {}
