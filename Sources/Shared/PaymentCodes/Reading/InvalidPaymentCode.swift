/// The refusal of a payment code, with every rule that it breaks.
public struct InvalidPaymentCode: Error, Sendable, Hashable {
    /// The broken rules in the order they were found; at least one.
    public let violations: [CodeViolation]

    init(_ violations: [CodeViolation]) {
        self.violations = violations
    }

    init(path: String, rule: String, found: String = "") {
        violations = [CodeViolation(path: path, rule: rule, found: found)]
    }
}

extension InvalidPaymentCode: CustomStringConvertible {
    /// One sentence with every violation.
    public var description: String {
        "The code breaks these rules: " + violations.map(\.description).joined(separator: "; ") + "."
    }
}
