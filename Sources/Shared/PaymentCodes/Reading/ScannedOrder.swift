public import Money

/// The order of our network that a payer's phone was shown, in whichever form the code is.
public struct ScannedOrder: Sendable, Hashable {
    /// The token of the order, 16 characters of Crockford's base 32.
    public let token: String

    /// The address of the network where the code says it; otherwise the phone's own network is meant.
    public let base: String?

    /// The price where the code says it.
    public let amount: Money?

    /// The order of a code in its short form.
    public init(_ code: OrderCode) {
        token = code.token
        base = code.base
        amount = nil
    }

    /// The order that a text leads to: an ``OrderCode``, or a merchant-presented code with a ``NetworkAccount``. Line
    /// ends, tabs and carriage returns around it are dropped.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the text breaks, or what it lacks.
    public init(reading text: String) throws(InvalidPaymentCode) {
        let text = ScannedText.trimmed(text)
        switch CodeKind(of: text) {
        case .merchantPresented: try self.init(MerchantPresentedCode(parsing: text).content)
        case .consumerPresented, .payer, .unionPayURL, .order, .receipt, .unknown:
            do throws(PaymentCodeError) {
                self.init(try OrderCode(parsing: text))
            } catch {
                throw InvalidPaymentCode(path: "", rule: error.description, found: text)
            }
        }
    }

    private init(_ content: MerchantPresentedContent) throws(InvalidPaymentCode) {
        guard let account = try content.networkAccount() else {
            throw InvalidPaymentCode(path: "26", rule: "the code must name an account at \(NetworkAccount.identifier)")
        }
        guard let token = account.token else {
            throw InvalidPaymentCode(path: NetworkAccount.tokenPath, rule: "the code must name an order")
        }
        self.token = token
        base = nil
        amount = content.amount
    }
}
