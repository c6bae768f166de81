import ClearingProtocol
import Ledger
import TerminalUI
import Till

/// What the guided start knows: what was entered, and what of it is done.
struct StartModel: Sendable {
    /// Where the ledger is made.
    let directory: String
    /// The command that goes on where the guide was left.
    let command: String
    /// Whether the language is asked for.
    let asksLanguage: Bool
    var language: Language
    var step: StartStep
    var forms: [StartStep: Form<StartField>]
    /// The merchant of the ledger, once there is one.
    var founded: MerchantProfile?
    var pairing: Pairing?
    var person: Operator?
    /// One sentence on what could not be done, until the next key.
    var failure: String?
    /// Whether something is being done that cannot be taken back.
    var isWorking = false
    /// How the guide ended; `nil` while it goes on.
    var end: StartEnd?
    var size: Size
    /// What the form was before each of the last keys.
    var typed = KeyHistory<Form<StartField>>()

    /// The guide as it begins, or as it goes on after a cut.
    ///
    /// - Parameters:
    ///   - language: the language, where something says it.
    ///   - founded: the merchant, where the ledger stands already.
    init(directory: String, command: String, language: Language?, founded: MerchantProfile?, size: Size) {
        self.directory = directory
        self.command = command
        self.founded = founded
        self.size = size
        asksLanguage = language == nil
        self.language = language ?? .english
        step = language == nil ? .language : founded == nil ? .merchant : .pairing
        forms = Self.emptyForms
    }

    var phrases: Phrases { Phrases(language) }

    /// The form of this step, `nil` where it is done already.
    var form: Form<StartField>? { isDone(step) ? nil : forms[step] }

    /// What the network says of the merchant, and before that what was entered.
    var profile: MerchantProfile? { pairing?.profile ?? founded }

    /// Whether letters are text now, and no keys.
    var isTyping: Bool {
        form?.fields.contains { if case .text = $0.input { true } else { false } } == true
    }

    /// Whether a step was taken: it is shown, and cannot be taken again.
    func isDone(_ step: StartStep) -> Bool {
        switch step {
        case .language, .payment: false
        case .merchant: founded != nil
        case .pairing: pairing != nil
        case .person: person != nil
        }
    }

    /// The step before this one, if there is one.
    var previous: StartStep? {
        StartStep(rawValue: step.rawValue - 1).flatMap { $0 == .language && !asksLanguage ? nil : $0 }
    }
}
