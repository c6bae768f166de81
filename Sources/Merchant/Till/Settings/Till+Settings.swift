import Ledger

extension Till {
    /// Changes a setting and keeps it.
    ///
    /// - Returns: all settings as they are now.
    /// - Throws: ``TillError/settings(_:)`` when the value cannot be or the file cannot be written,
    ///   ``TillError/operators(_:)`` when whoever signed in may not.
    public func change(_ key: SettingsKey, to text: String) throws(TillError) -> TillSettings {
        try operators.require(.changeSettings)
        do throws(SettingsError) {
            let file = SettingsFile(ledger.directory)
            // Another program may have changed another setting meanwhile.
            var settings = try file.load()
            try settings.set(key, to: text)
            try file.save(settings)
            return settings
        } catch {
            throw .settings(error)
        }
    }
}
