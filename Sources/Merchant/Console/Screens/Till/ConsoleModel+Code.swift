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
        switch till.phase {
        case .showing(let attempt): (try? codeText(of: attempt)).flatMap(\.self).map { [.codeShown($0)] } ?? []
        case .sign: signCode.map { [.codeShown($0)] } ?? []
        default: []
        }
    }

    /// What the customer's screen is to show.
    var displayCue: DisplayCue {
        if case .sign = till.phase { return .sign }
        return till.form == .short ? .short : .merchantPresented
    }

    /// The text of the sign on the counter; `nil` where the merchant's profile makes none.
    var signCode: String? { try? profile.staticCode(terminal: terminal).text }
}
