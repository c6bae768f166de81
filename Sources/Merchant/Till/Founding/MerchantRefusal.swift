public import Money
import OutsideText
public import Timekeeping

/// What is wrong with one field of a ``MerchantDraft``.
public struct MerchantRefusal: Error, Sendable, Hashable {
    /// Why it is not taken.
    public enum Reason: Sendable, Hashable {
        /// Nothing was written.
        case empty
        /// It is too long for a name, or cannot be shown.
        case name
        /// It is no country.
        case country(String)
        /// It is no merchant category code.
        case categoryCode(String)
        /// It is no currency.
        case currency(MoneyError)
        /// It is no time of day.
        case cutoff(TimeError)
    }

    /// The field.
    public let field: MerchantDraft.Field
    /// Why it is not taken.
    public let reason: Reason

    init(_ field: MerchantDraft.Field, _ reason: Reason) {
        self.field = field
        self.reason = reason
    }

    /// One sentence that names the field, the value and the mend.
    ///
    /// - Parameter field: what the reader knows the field by, such as the option of a command.
    public func sentence(naming field: String) -> String {
        switch reason {
        case .empty: "\(field) is empty; write 1 to \(MerchantDraft.longestName) characters."
        case .name:
            "\(field) must have 1 to \(MerchantDraft.longestName) characters and no control characters; write it shorter."
        case .country(let text): "\(field) \(text.shown(limit: 16)) is not a country; write two letters such as CN."
        case .categoryCode(let text):
            "\(field) \"\(text.shown(limit: 16))\" is not a category code; write four digits such as 5812."
        case .currency(let error): error.description
        case .cutoff(let error): error.description
        }
    }
}
