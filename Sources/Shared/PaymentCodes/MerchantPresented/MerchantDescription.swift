/// Who is paid, as a code says it.
public struct MerchantDescription: Sendable, Hashable {
    /// The name, in the alphabet asked for.
    public let name: String

    /// The city, in the same alphabet where the code has it.
    public let city: String?

    /// The country, two letters of ISO 3166-1, as the code has it.
    public let country: String?

    /// The category, four digits of ISO 18245, as the code has it.
    public let category: String?
}
