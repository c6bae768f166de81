/// The languages of a receipt, by their tags (RFC 5646).
public enum ReceiptLanguage: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case chinese = "zh"
}
