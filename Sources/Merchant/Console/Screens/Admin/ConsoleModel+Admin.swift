import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// The rows of the screen's lists: two more are taken by the message and the line that tells the whole entry.
    var adminListHeight: Int { max(1, listHeight - 3) }

    /// The screen comes up.
    mutating func openAdmin() -> [Effect] {
        admin.form = nil
        admin.message = nil
        return loadSection()
    }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInAdmin(_ key: Key) -> Bool {
        if admin.form != nil { return typeInAdminForm(key) }
        switch admin.section {
        case .operators:
            return admin.cursor.handle(key, items: (admin.operators ?? []).map(\.id), height: adminListHeight)
        case .audit:
            return admin.auditCursor.handle(key, items: (admin.entries ?? []).map(\.sequence), height: adminListHeight)
        case .settings:
            return admin.settingsCursor.handle(key, items: SettingsKey.allCases, height: adminListHeight)
        case .terminal: return false
        }
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: AdminAction) -> [Effect] {
        admin.message = nil
        switch action {
        case .section(let step):
            let count = AdminScreen.Section.allCases.count
            admin.section = AdminScreen.Section(rawValue: (admin.section.rawValue + step + count) % count) ?? .operators
            return loadSection()
        case .add: admin.form = .adding(isFirst: admin.operators?.isEmpty ?? true)
        case .change: admin.form = admin.selected.map(AdminForm.changing)
        case .newPIN: admin.form = admin.selected.map(AdminForm.newPIN)
        case .disable: admin.form = admin.selected.map(AdminForm.disabling)
        case .filter: admin.form = .filtering(actor: admin.filter.actor ?? "", group: admin.group)
        case .more:
            return [.admin(.loadAudit(admin.filter, before: admin.entries?.last?.sequence))]
        case .changeSetting: admin.form = .setting(admin.setting, of: settings)
        case .printTest: return usePrinter(.printTest)
        case .openDrawer: return usePrinter(.openDrawer)
        case .confirmForm: return confirmAdminForm()
        }
        return []
    }

    /// Takes in what came back.
    mutating func take(_ event: AdminEvent) -> [Effect] {
        switch event {
        case .operators(let operators):
            admin.operators = operators
            admin.cursor.update(items: operators.map(\.id), height: adminListHeight)
        case .audit(let entries, let after):
            admin.hasMore = entries.count == AdminScreen.page
            let known = after.map { end in (admin.entries ?? []).filter { $0.sequence >= end } } ?? []
            admin.entries = known + entries
            admin.auditCursor.update(items: (known + entries).map(\.sequence), height: adminListHeight)
        case .terminal(let facts): admin.terminal = facts
        case .saved(let person):
            admin.isWorking = false
            admin.form = nil
            admin.message = .saved(person.name)
        case .set, .printed, .drawerTold, .noPrinter: takeSettings(event)
        case .failed(let error):
            admin.isWorking = false
            admin.message = .error(error)
        }
        return []
    }

    /// Esc: from a form to the list, from the list to the till.
    mutating func leaveAdmin() -> [Effect] {
        guard admin.form != nil else { return show(.till) }
        admin.form = nil
        admin.message = nil
        return []
    }

    private func loadSection() -> [Effect] {
        switch admin.section {
        case .operators: [.admin(.loadOperators)]
        case .audit: [.admin(.loadAudit(admin.filter, before: nil))]
        case .terminal: [.admin(.loadTerminal)]
        case .settings: []
        }
    }
}
