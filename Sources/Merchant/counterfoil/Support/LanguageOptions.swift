import ArgumentParser
import Console
import Foundation
import Receipts
import Till

/// The language of a screen and of names.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: "The language, en or zh (default: the locale's).",
        transform: { text in
            guard let language = Language(rawValue: text) else {
                throw ValidationError("\(text) is not a language that is spoken here; write en or zh.")
            }
            return language
        }
    )
    var chosen: Language?

    /// The language that was asked for, that of the settings, or the locale's.
    func language(_ settings: TillSettings) -> Language {
        said(settings) ?? language
    }

    /// The same, `nil` where nobody asked for one, the settings leave it open, and the locale says none that is spoken.
    func said(_ settings: TillSettings) -> Language? {
        switch settings.language {
        case _ where chosen != nil: chosen
        case .automatic: Language(named: locale)
        case .english: .english
        case .chinese: .simplifiedChinese
        }
    }

    /// ``language(_:)`` as receipts have it.
    func receiptLanguage(_ settings: TillSettings) -> ReceiptLanguage {
        switch language(settings) {
        case .english: .english
        case .simplifiedChinese: .chinese
        }
    }

    /// The language that was asked for, or the locale's.
    var language: Language { chosen ?? Language(locale: locale) }

    private var locale: String? {
        let environment = ProcessInfo.processInfo.environment
        // The first that is set and not empty counts (POSIX, section 8.2).
        return ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
}
