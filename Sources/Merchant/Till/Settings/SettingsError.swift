import OutsideText

/// Why settings cannot be read, written or set; one sentence each.
public enum SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no setting of that name.
    case unknown(String)
    /// A setting cannot have that value.
    case value(SettingsKey, found: String, rule: String)
    /// The file is not JSON of settings.
    case damaged(path: String, reason: String)
    /// The file cannot be read or written, for the reason that the system gives.
    case file(path: String, reason: String)

    public var description: String {
        switch self {
        case .unknown(let name):
            "There is no setting \(name.echoed); the settings are "
                + SettingsKey.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .value(let key, let found, let rule):
            "The setting \(key.rawValue) cannot be \(found.echoed); write \(rule)."
        case .damaged(let path, let reason):
            "The settings in \(path) cannot be read: \(reason) Mend the file or remove it; without it everything is as usual."
        case .file(let path, let reason):
            "The settings in \(path) cannot be read or written (\(reason)); check the directory's rights and room."
        }
    }
}
