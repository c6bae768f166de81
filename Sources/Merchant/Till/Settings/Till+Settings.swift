import ClearingProtocol
import Ledger
import Money

extension Till {
    /// By how much a count may differ from what should be in the drawer without a second person.
    ///
    /// - Throws: ``TillError/settings(_:)`` when the settings cannot be read, or the currency has no such amount.
    func varianceThreshold() throws(TillError) -> Money {
        do throws(SettingsError) {
            let text = try SettingsFile(ledger.directory).load().varianceThreshold
            let currency = pairing.profile.currency
            // The decimals that a currency does not have may be zero.
            var plain = Substring(text)
            while plain.contains("."), plain.last == "0" || plain.last == "." {
                let isPoint = plain.last == "."
                plain = plain.dropLast()
                if isPoint { break }
            }
            guard let amount = try? Money(parsing: String(plain), currency: currency) else {
                throw .value(.varianceThreshold, found: text, rule: TillSettings.amountRule)
            }
            return amount
        } catch {
            throw .settings(error)
        }
    }

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
