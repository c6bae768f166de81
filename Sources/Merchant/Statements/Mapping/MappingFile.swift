import OutsideText

/// The lines of a mapping file.
struct MappingFile: Sendable {
    /// Its path.
    let path: String

    private let values: [MappingKey: (value: String, line: Int)]

    /// Reads a mapping file.
    ///
    /// - Throws: ``StatementError`` that names the file, the line and the key.
    init(path: String) throws(StatementError) {
        self.path = path
        let bytes = try FileBytes(path: path).bytes(upTo: 1 << 20)
        var text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var values: [MappingKey: (value: String, line: Int)] = [:]
        for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let content = line.trimmingBlanks
            if content.isEmpty || content.hasPrefix("#") { continue }
            let parts = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0].trimmingBlanks)
            guard parts.count == 2 else {
                throw Self.fault(path, place + 1, name, "there is no = behind the key", "Write key = value.")
            }
            guard let key = MappingKey(rawValue: name) else {
                let known = MappingKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw Self.fault(path, place + 1, name, "there is no such key", "The keys are \(known).")
            }
            guard values[key] == nil else {
                throw Self.fault(path, place + 1, name, "the key stands here a second time", "Leave one of both out.")
            }
            let value = String(parts[1].trimmingBlanks.trimming("\""))
            guard !value.isEmpty else {
                throw Self.fault(path, place + 1, name, "there is no value", "Write a value, or leave the key out.")
            }
            values[key] = (value, place + 1)
        }
        self.values = values
    }

    /// The value of a key, nothing where it is not said.
    func value(_ key: MappingKey) -> String? { values[key]?.value }

    /// The values of a key, parted by `|`.
    func list(_ key: MappingKey) -> [String] {
        value(key)?.split(separator: "|").map { String($0.trimmingBlanks) } ?? []
    }

    /// A value read by a function that gives nothing for what it cannot read.
    ///
    /// - Throws: ``StatementError`` that names the key and the value.
    func read<Value>(
        _ key: MappingKey,
        unless standard: Value,
        _ mend: String,
        _ read: (String) -> Value?
    ) throws(StatementError) -> Value {
        guard let value = value(key) else { return standard }
        guard let parsed = read(value) else { throw fault(key, "\(value.echoed) is no such value", mend) }
        return parsed
    }

    /// What is wrong with a key.
    func fault(_ key: MappingKey, _ reason: String, _ mend: String) -> StatementError {
        Self.fault(path, values[key]?.line, key.rawValue, reason, mend)
    }

    private static func fault(
        _ path: String,
        _ line: Int?,
        _ key: String,
        _ reason: String,
        _ mend: String
    ) -> StatementError {
        StatementError(.unreadable, file: path, line: line, field: key, reason: reason, mend: mend)
    }
}
