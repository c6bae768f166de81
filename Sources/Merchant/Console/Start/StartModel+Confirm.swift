import ClearingClient
import ClearingProtocol
import Ledger
import TerminalUI
import Till

extension StartModel {
    /// Takes what was entered, if nothing is wrong with it; what is wrong stands at its field.
    mutating func confirm() -> [StartEffect] {
        guard let form else { return [] }
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
        var texts: [MerchantDraft.Field: String] = [:]
        for field in MerchantDraft.Field.allCases {
            guard form.fields.contains(where: { $0.id == .merchant(field) }) else { continue }
            let text = form[.merchant(field)]
            // A Chinese name is not asked of everybody.
            texts[field] = field == .chineseName && text.isEmpty ? nil : text
        }
        // ISO 4217 has capital letters only; nobody means others.
        texts[.currency] = texts[.currency]?.uppercased()
        let draft = MerchantDraft(texts)
        do throws(MerchantRefusal) {
            let profile = try draft.profile()
            isWorking = true
            return [.found(profile)]
        } catch {
            let pairs = draft.refusals.map { (StartField.merchant($0.field), phrases.sentence($0)) }
            refuse(Dictionary(pairs) { first, _ in first })
            return []
        }
    }

    private mutating func pair(_ form: Form<StartField>) -> [StartEffect] {
        var errors: [StartField: String] = [:]
        if form[.address].isEmpty { errors[.address] = phrases.addressMissing }
        if form[.code].isEmpty { errors[.code] = phrases.codeMissing }
        guard errors.isEmpty else {
            refuse(errors)
            return []
        }
        isWorking = true
        return [.pair(address: form[.address], code: form[.code])]
    }

    private mutating func add(_ form: Form<StartField>) -> [StartEffect] {
        do throws(OperatorRefusal) {
            let pin = try OperatorPIN(choosing: form[.pin])
            guard form[.pin] == form[.pinAgain] else {
                refuse([.pinAgain: phrases.pinsDiffer])
                return []
            }
            isWorking = true
            return [.add(name: form[.name], role: OperatorRole(rawValue: form[.role]) ?? .manager, pin: pin)]
        } catch {
            refuse([.pin: phrases.sentence(error)])
            return []
        }
    }
}
