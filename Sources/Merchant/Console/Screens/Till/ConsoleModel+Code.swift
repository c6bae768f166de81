import Ledger
import PaymentCodes
import Till

extension ConsoleModel {
    /// The text that the symbol of an attempt carries, in the form that the cashier chose; `nil` before there is one.
    ///
    /// - Throws: `InvalidPaymentCode` when the order has no code in that form.
    func codeText(of attempt: Attempt) throws(InvalidPaymentCode) -> String? {
        try attempt.code(as: till.form, of: profile, terminal: terminal)
    }

    /// Tells the code that is on the screen now, if there is one.
    var codeShown: [Effect] {
        guard case .showing(let attempt) = till.phase, let code = try? codeText(of: attempt) else { return [] }
        return [.codeShown(code)]
    }
}
