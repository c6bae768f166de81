import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till

extension ConsoleModel {
    /// Gives a key to the form. Enter at the last field and Esc are left to their bindings.
    mutating func typeInAdminForm(_ key: Key) -> Bool {
        guard var form = admin.form, !admin.isWorking else { return key != .escape }
        let isLast = form.fields.focus >= form.fields.fields.count - 1
        if key == .enter, isLast { return false }
        admin.message = nil
        let outcome = form.fields.handle(key)
        admin.form = form
        // A letter on a field of choices must not become a command.
        if case .character = key { return true }
        return outcome != .ignored
    }

    /// Takes what was entered.
    mutating func confirmAdminForm() -> [Effect] {
        guard let form = admin.form, !admin.isWorking else { return [] }
        do {
            let effects = try effects(of: form)
            if case .filter = form.purpose { admin.form = nil } else { admin.isWorking = !effects.isEmpty }
            return effects
        } catch {
            admin.message = .error(TillError(error))
            return []
        }
    }

    private mutating func effects(of form: AdminForm) throws -> [Effect] {
        let fields = form.fields
        switch form.purpose {
        case .add:
            guard let pin = try chosenPIN(in: fields) else { return [] }
            let role = OperatorRole(rawValue: fields[.role]) ?? .cashier
            let limit = try amount(fields[.refundLimit])
            return [.admin(.add(name: fields[.name], role: role, pin: pin, refundLimit: limit))]
        case .change(let person):
            let limit = try amount(fields[.refundLimit]) ?? person.refundLimit.map { Money.zero($0.currency) }
            let role = OperatorRole(rawValue: fields[.role])
            return [.admin(.change(person.id, name: fields[.name], role: role, refundLimit: limit))]
        case .newPIN(let person):
            return try chosenPIN(in: fields).map { [.admin(.setPIN($0, of: person.id))] } ?? []
        case .disable(let person): return [.admin(.change(person.id, isDisabled: !person.isDisabled))]
        case .setting(let key):
            let text = fields[.value]
            return [.admin(.set(key, to: text.isEmpty ? TillSettings.none : text))]
        case .filter:
            admin.group = AuditGroup(rawValue: fields[.kind]) ?? .all
            admin.filter = AuditFilter(
                actor: fields[.actor].isEmpty ? nil : fields[.actor],
                kinds: admin.group.kinds
            )
            admin.auditCursor = ListCursor()
            return [.admin(.loadAudit(admin.filter, before: nil))]
        }
    }

    private mutating func chosenPIN(in fields: Form<AdminForm.Field>) throws -> OperatorPIN? {
        let pin = try OperatorPIN(choosing: fields[.pin])
        guard fields[.pin] == fields[.pinAgain] else {
            admin.message = .pinsDiffer
            return nil
        }
        return pin
    }

    private func amount(_ text: String) throws -> Money? {
        text.isEmpty ? nil : try Money(parsing: text, currency: profile.currency)
    }
}
