public import Ledger
import Money
public import TerminalUI
public import Till

/// What is being entered on the administration screen.
public struct AdminForm: Sendable, Hashable {
    /// The fields.
    public enum Field: Sendable, Hashable {
        case name, role, refundLimit, pin, pinAgain, actor, kind, value
    }

    /// What for.
    public enum Purpose: Sendable, Hashable {
        case add
        case change(Operator)
        case newPIN(Operator)
        case disable(Operator)
        case filter
        case setting(SettingsKey)
    }

    /// What for.
    public let purpose: Purpose
    /// What is entered; a question has no fields.
    public var fields: Form<Field>

    /// A new operator; the first is a manager.
    static func adding(isFirst: Bool) -> AdminForm {
        let roles = isFirst ? [OperatorRole.manager] : OperatorRole.allCases
        return AdminForm(
            purpose: .add,
            fields: Form<Field>([
                Self.name(""), Self.role(roles, selected: 0), Self.limit(""), Self.pin(.pin), Self.pin(.pinAgain),
            ])
        )
    }

    static func changing(_ person: Operator) -> AdminForm {
        let roles = OperatorRole.allCases
        return AdminForm(
            purpose: .change(person),
            fields: Form<Field>([
                Self.name(person.name), Self.role(roles, selected: roles.firstIndex(of: person.role) ?? 0),
                Self.limit(person.refundLimit?.plain ?? ""),
            ])
        )
    }

    static func newPIN(of person: Operator) -> AdminForm {
        AdminForm(purpose: .newPIN(person), fields: Form<Field>([Self.pin(.pin), Self.pin(.pinAgain)]))
    }

    static func disabling(_ person: Operator) -> AdminForm {
        AdminForm(purpose: .disable(person), fields: Form<Field>([]))
    }

    static func filtering(actor: String, group: AuditGroup) -> AdminForm {
        let groups = AuditGroup.allCases
        return AdminForm(
            purpose: .filter,
            fields: Form<Field>([
                .init(.actor, label: "", TextField(actor, greatestLength: Operators.longestName)),
                .init(
                    .kind,
                    label: "",
                    ChoiceField(groups.map(\.rawValue), selected: groups.firstIndex(of: group) ?? 0)
                ),
            ])
        )
    }

    static func setting(_ key: SettingsKey, of settings: TillSettings) -> AdminForm {
        let text = settings.text(of: key)
        let field: Form<Field>.Field =
            if let choices = key.choices {
                .init(.value, label: "", ChoiceField(choices, selected: choices.firstIndex(of: text) ?? 0))
            } else {
                .init(
                    .value,
                    label: "",
                    TextField(text == TillSettings.none ? "" : text, greatestLength: longestSetting)
                )
            }
        return AdminForm(purpose: .setting(key), fields: Form<Field>([field]))
    }

    private static let longestSetting = 512

    private static func name(_ text: String) -> Form<Field>.Field {
        .init(.name, label: "", TextField(text, greatestLength: Operators.longestName))
    }

    private static func role(_ roles: [OperatorRole], selected: Int) -> Form<Field>.Field {
        .init(.role, label: "", ChoiceField(roles.map(\.rawValue), selected: selected))
    }

    private static func limit(_ text: String) -> Form<Field>.Field {
        .init(.refundLimit, label: "", TextField(text, greatestLength: 16))
    }

    private static func pin(_ field: Field) -> Form<Field>.Field {
        .init(field, label: "", TextField(content: .digits, greatestLength: 8, isMasked: true))
    }
}
