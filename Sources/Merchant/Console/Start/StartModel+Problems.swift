import ClearingClient
import TerminalUI
import Till

extension StartModel {
    /// What is wrong with a field as it stands; `nil` where nothing is, or only doing it tells.
    func problem(with field: StartField, in form: Form<StartField>) -> String? {
        switch field {
        case .merchant(let part): draft(form).refusals.first { $0.field == part }.map(phrases.sentence)
        case .address: problem(withAddress: form[.address])
        case .code: form[.code].isEmpty ? phrases.codeMissing : nil
        case .name: Operators.refusal(ofName: form[.name]).map(phrases.sentence)
        case .pin: problem(withPIN: form[.pin])
        case .pinAgain: form[.pinAgain] == form[.pin] ? nil : phrases.pinsDiffer
        case .language, .role, .trial: nil
        }
    }

    /// What is wrong with any field of a form.
    func problems(in form: Form<StartField>) -> [StartField: String] {
        form.fields.reduce(into: [:]) { $0[$1.id] = problem(with: $1.id, in: form) }
    }

    /// Says what is wrong with a field that the keys have left. One that was passed by on the way back may still be
    /// filled in.
    func marked(_ form: Form<StartField>, left index: Int) -> Form<StartField> {
        guard form.fields.indices.contains(index), form.focus != index else { return form }
        let field = form.fields[index].id
        var form = form
        if form.focus > index || !form[field].isEmpty { form.mark(field, as: problem(with: field, in: form)) }
        return form
    }

    /// What was written of the merchant.
    func draft(_ form: Form<StartField>) -> MerchantDraft {
        var texts: [MerchantDraft.Field: String] = [:]
        for field in MerchantDraft.Field.allCases {
            guard form.fields.contains(where: { $0.id == .merchant(field) }) else { continue }
            let text = form[.merchant(field)]
            // A Chinese name is not asked of everybody.
            texts[field] = field == .chineseName && text.isEmpty ? nil : text
        }
        // ISO 4217 has capital letters only; nobody means others.
        texts[.currency] = texts[.currency]?.uppercased()
        return MerchantDraft(texts)
    }

    private func problem(withAddress text: String) -> String? {
        guard !text.isEmpty else { return phrases.addressMissing }
        do throws(ClearingError) {
            _ = try ClearingAddress(text)
            return nil
        } catch {
            return phrases.startSentence(.clearing(error), address: text)
        }
    }

    private func problem(withPIN text: String) -> String? {
        do throws(OperatorRefusal) {
            _ = try OperatorPIN(choosing: text)
            return nil
        } catch {
            return phrases.sentence(error)
        }
    }
}
