/// A text with the blanks that do not belong to a code taken away, and the rules that they break.
///
/// Line ends and tabs around a code are not among them: scanners and shells put them there.
struct SurroundedText {
    /// The text without blanks around it.
    let code: String

    /// A rule for each place where there are some.
    let violations: [CodeViolation]

    init(_ text: String) {
        let scalars = text.unicodeScalars
        let before = scalars.prefix(while: Self.isBlank)
        let rest = scalars.dropFirst(before.count)
        let after = rest.reversed().prefix(while: Self.isBlank)
        var violations: [CodeViolation] = []
        if before.contains("\u{FEFF}") {
            let rule = "no byte order mark may stand before the code; write it as UTF-8 without one"
            violations.append(CodeViolation(path: "", rule: rule, found: "\u{FEFF}"))
        }
        let spaces = String.UnicodeScalarView(before.filter { $0 != "\u{FEFF}" })
        if !spaces.isEmpty {
            let rule = "no space may stand before the code; take it away"
            violations.append(CodeViolation(path: "", rule: rule, found: String(spaces)))
        }
        if !after.isEmpty, !rest.isEmpty {
            let rule = "no space may stand after the code; take it away"
            let found = String(String.UnicodeScalarView(after.reversed()))
            violations.append(CodeViolation(path: "", rule: rule, found: found))
        }
        code = violations.isEmpty ? text : String(String.UnicodeScalarView(rest.dropLast(after.count)))
        self.violations = violations
    }

    /// The rule that a code of several lines breaks, nil for one line.
    var lineViolation: CodeViolation? {
        let lines = code.split(whereSeparator: \.isNewline).count
        guard lines > 1 else { return nil }
        return CodeViolation(
            path: "",
            rule: "there may not be more than one line; write one code alone",
            found: "\(lines) lines"
        )
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
