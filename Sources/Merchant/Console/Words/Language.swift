import Receipts

/// The languages of the console.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case simplifiedChinese = "zh"

    /// The other one.
    var other: Language { self == .english ? .simplifiedChinese : .english }

    /// The same language on paper.
    var ofReceipts: ReceiptLanguage { self == .english ? .english : .chinese }

    /// The language that a locale's name asks for, such as `zh_CN.UTF-8`; English for every other.
    public init(locale: String?) {
        self = Language(named: locale) ?? .english
    }

    /// The language that a locale's name says, such as `zh_CN.UTF-8` or `en_GB`; `nil` where it says neither.
    public init?(named locale: String?) {
        guard let language = Language.allCases.first(where: { locale?.hasPrefix($0.rawValue) == true }) else {
            return nil
        }
        self = language
    }
}
