import OutsideText

/// One place of a payment code that breaks a rule, or that is worth a word though no rule is broken.
public struct CodeViolation: Sendable, Hashable {
    /// The objects from the root down, joined by points: `62.05`, or `61.5A` by tag; empty for the whole code.
    public let path: String

    /// The rule, as what must hold for a right code.
    public let rule: String

    /// The offending text as it was found, empty when something is missing; not made safe for a terminal.
    public let found: String

    /// A violation of a rule.
    public init(path: String, rule: String, found: String = "") {
        self.path = path
        self.rule = rule
        self.found = found
    }
}

extension CodeViolation: CustomStringConvertible {
    /// One line with the path, the rule and what was found, safe to show: what draws nothing is spelt out.
    public var description: String {
        let place = path.isEmpty ? "code" : path
        // A rule may be a whole sentence, and more follows it.
        let rule = rule.hasSuffix(".") ? rule.dropLast() : rule[...]
        return found.isEmpty ? "\(place): \(rule)" : "\(place): \(rule); found \(found.spelled)"
    }
}
