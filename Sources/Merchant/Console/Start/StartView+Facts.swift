import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension StartView {
    /// What a step that is done has brought.
    func facts(_ model: StartModel) -> [KeyValueTable.Row] {
        let phrases = model.phrases
        switch model.step {
        case .language, .payment: return []
        case .merchant:
            guard let profile = model.profile else { return [] }
            return [
                .init(phrases.label(.merchant(.name)), profile.name),
                .init(phrases.label(.merchant(.chineseName)), profile.chineseName ?? "–"),
                .init(phrases.label(.merchant(.city)), profile.city),
                .init(phrases.label(.merchant(.categoryCode)), profile.categoryCode),
                .init(phrases.label(.merchant(.currency)), profile.currency.code),
                .init(phrases.label(.merchant(.zone)), profile.zone),
                .init(phrases.label(.merchant(.cutoff)), profile.cutoff.description),
                .init(phrases.directoryTitle, model.directory),
            ]
        case .pairing:
            guard let pairing = model.pairing else { return [] }
            let limit = Money(minorUnits: pairing.profile.limit, currency: pairing.profile.currency)
            return [
                .init(phrases.terminalTitle, pairing.terminal),
                .init(phrases.merchantTitle, "\(pairing.profile.merchant) · \(pairing.profile.name)"),
                .init(phrases.orderLimit, limit.labelled),
                .init(phrases.nodeKey, pairing.nodeKey.identifier),
                .init(phrases.terminalKey, pairing.terminalKey.identifier),
            ]
        case .person:
            guard let person = model.person else { return [] }
            return [.init(phrases.nameTitle, person.name), .init(phrases.roleTitle, phrases.role(person.role))]
        }
    }
}
