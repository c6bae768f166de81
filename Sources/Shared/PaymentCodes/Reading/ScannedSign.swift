/// The merchant of our network whose printed sign a payer's phone was shown.
public struct ScannedSign: Sendable, Hashable {
    /// The merchant's number at the network.
    public let merchant: String

    /// The terminal that hears of the payment, where the sign names one.
    public let terminal: String?

    /// The merchant that a static merchant-presented code leads to. Line ends, tabs and carriage returns around it are
    /// dropped.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the text breaks, or what it lacks.
    public init(reading text: String) throws(InvalidPaymentCode) {
        let content = try MerchantPresentedCode(parsing: ScannedText.trimmed(text)).content
        guard let account = try content.networkAccount() else {
            throw InvalidPaymentCode(path: "26", rule: "the code must name an account at \(NetworkAccount.identifier)")
        }
        guard account.token == nil else {
            throw InvalidPaymentCode(
                path: NetworkAccount.tokenPath,
                rule: "a sign must name no order; pay this code without an amount of your own",
                found: account.token ?? ""
            )
        }
        merchant = account.merchant
        terminal = content.additionalData?.terminal
    }
}
