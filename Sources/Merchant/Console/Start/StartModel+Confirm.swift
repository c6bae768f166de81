import ClearingClient
import ClearingProtocol
import Ledger
import TerminalUI
import Till

extension StartModel {
    /// Takes what was entered, if nothing is wrong with it; what is wrong stands at its field.
    mutating func confirm() -> [StartEffect] {
        guard let form else { return [] }
        let problems = problems(in: form)
        guard problems.isEmpty else {
            refuse(problems)
            return []
        }
        switch step {
        case .language:
            go(to: founded == nil ? .merchant : .pairing)
            return founded == nil ? [] : [.keep(language)]
        case .merchant: return found(form)
        case .pairing: return pair(form)
        case .person: return add(form)
        case .payment:
            end = .ready(takesTestPayment: StartTrial(rawValue: form[.trial]) == .now)
            return []
        }
    }

    /// Says what could not be done, at the field that it is about where there is one.
    mutating func fail(_ error: TillError) {
        let sentence = phrases.startSentence(error, address: forms[.pairing]?[.address] ?? "")
        switch error {
        case .zone: refuse([.merchant(.zone): sentence])
        case .clearing(.address): refuse([.address: sentence])
        case .clearing(.refused(let problem)) where problem.kind != .unavailable: refuse([.code: sentence])
        case .operators(.nameRule), .operators(.nameTaken): refuse([.name: sentence])
        case .operators(.pinRule): refuse([.pin: sentence])
        default: failure = sentence
        }
    }

    private mutating func refuse(_ errors: [StartField: String]) {
        forms[step]?.refuse(errors)
    }

    private mutating func found(_ form: Form<StartField>) -> [StartEffect] {
        guard let profile = try? draft(form).profile() else { return [] }
        isWorking = true
        return [.found(profile)]
    }

    private mutating func pair(_ form: Form<StartField>) -> [StartEffect] {
        isWorking = true
        return [.pair(address: form[.address], code: form[.code])]
    }

    private mutating func add(_ form: Form<StartField>) -> [StartEffect] {
        guard let pin = try? OperatorPIN(choosing: form[.pin]) else { return [] }
        isWorking = true
        return [.add(name: form[.name], role: OperatorRole(rawValue: form[.role]) ?? .manager, pin: pin)]
    }
}
