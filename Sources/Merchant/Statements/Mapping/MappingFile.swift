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
        var values: [MappingKey: (value: String, line: Int)] = [:]
        for line in try KeyedLine.lines(of: path) {
            guard let key = MappingKey(rawValue: line.key) else {
                let known = MappingKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw line.fault("there is no such key", "The keys are \(known).")
            }
            guard values[key] == nil else {
                throw line.fault("the key stands here a second time", "Leave one of both out.")
            }
            values[key] = (line.value, line.line)
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
        StatementError(
            .unreadable,
            file: path,
            line: values[key]?.line,
            field: key.rawValue,
            reason: reason,
            mend: mend
        )
    }
}
