/// The languages of the console.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case simplifiedChinese = "zh"

    /// The language that a locale's name asks for, such as `zh_CN.UTF-8`; English for every other.
    public init(locale: String?) {
        self = locale?.hasPrefix("zh") == true ? .simplifiedChinese : .english
    }
}
