import OutsideText

/// A line `key = value` of a file that somebody writes by hand. Blank lines, and lines of remarks that begin with `#`, say
/// nothing.
struct KeyedLine: Sendable {
    /// Its file.
    let path: String
    /// Its number, from 1.
    let line: Int
    /// What stands before the sign.
    let key: String
    /// What stands behind it, without quotation marks around it.
    let value: String

    /// Reads the lines of a file.
    ///
    /// - Throws: ``StatementError`` that names the file, the line and the key.
    static func lines(of path: String) throws(StatementError) -> [KeyedLine] {
        let bytes = try FileBytes(path: path).bytes(upTo: 1 << 20)
        var text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var lines: [KeyedLine] = []
        for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let content = line.trimmingBlanks
            if content.isEmpty || content.hasPrefix("#") { continue }
            let parts = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? String(parts[1].trimmingBlanks.trimming("\"")) : ""
            let keyed = KeyedLine(path: path, line: place + 1, key: String(parts[0].trimmingBlanks), value: value)
            guard parts.count == 2 else {
                throw keyed.fault("there is no = behind the key", "Write key = value.")
            }
            guard !value.isEmpty else {
                throw keyed.fault("there is no value", "Write a value, or leave the key out.")
            }
            lines.append(keyed)
        }
        return lines
    }

    /// What is wrong with the line.
    func fault(_ reason: String, _ mend: String) -> StatementError {
        StatementError(.unreadable, file: path, line: line, field: key, reason: reason, mend: mend)
    }
}
