import Ledger
import TerminalUI
import Till

extension StartModel {
    /// Every step's fields as nobody filled them in; labels are the view's.
    static var emptyForms: [StartStep: Form<StartField>] {
        [
            .language: Form([.init(.language, label: "", ChoiceField(Language.allCases.map(\.rawValue)))]),
            .merchant: merchantForm,
            .pairing: Form([
                .init(.address, label: "", TextField()),
                .init(.code, label: "", TextField(greatestLength: 32)),
            ]),
            .person: Form([
                .init(.name, label: "", TextField(greatestLength: Operators.longestName)),
                // The first operator is a manager, who adds the others.
                .init(.role, label: "", ChoiceField([OperatorRole.manager.rawValue])),
                .init(.pin, label: "", pinField),
                .init(.pinAgain, label: "", pinField),
            ]),
            .payment: Form([.init(.trial, label: "", ChoiceField(StartTrial.allCases.map(\.rawValue)))]),
        ]
    }

    private static var merchantForm: Form<StartField> {
        Form([
            .init(.merchant(.name), label: "", TextField(greatestLength: MerchantDraft.longestName)),
            .init(.merchant(.chineseName), label: "", TextField(greatestLength: MerchantDraft.longestName)),
            .init(.merchant(.city), label: "", TextField(greatestLength: MerchantDraft.longestName)),
            .init(.merchant(.categoryCode), label: "", TextField(content: .digits, greatestLength: 4)),
            .init(.merchant(.currency), label: "", TextField(greatestLength: 3)),
            .init(.merchant(.zone), label: "", TextField(MerchantDraft.usualZone, greatestLength: 64)),
            .init(.merchant(.cutoff), label: "", TextField(MerchantDraft.usualCutoff, greatestLength: 5)),
        ])
    }

    private static var pinField: TextField {
        TextField(content: .digits, greatestLength: OperatorPIN.lengths.upperBound, isMasked: true)
    }
}
