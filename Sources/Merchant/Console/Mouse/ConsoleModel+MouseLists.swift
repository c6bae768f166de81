import Ledger
import StatementStore
import TerminalUI
import Till

extension ConsoleModel {
    /// The list that a mouse can move in, if the screen has one.
    func listUnderMouse(in body: Rectangle) -> MouseList? {
        guard !isScreenForbidden else { return nil }
        let area = ConsoleView.listArea(of: body)
        switch screen {
        case .incoming:
            guard incoming.opened == nil, let rows = incoming.rows else { return nil }
            return MouseList(incoming.cursor, count: rows.count, in: area)
        case .find:
            guard find.opened == nil, let results = find.found?.results else { return nil }
            return MouseList(find.cursor, count: results.ids.count, in: area)
        case .unknown:
            let list = ConsoleView.unknownArea(of: body)
            return unknown.attempts.map { MouseList(unknown.cursor, count: $0.count, in: list) }
        case .admin: return adminList(in: ConsoleView.adminParts(of: body).list)
        case .takings: return takingsList(TakingsLayout(body: body))
        case .reconcile:
            guard reconcile.form == nil, reconcile.decision == nil, reconcile.opened == nil,
                reconcile.details == nil, reconcile.isAmongEntries
            else { return nil }
            let list = ReconcileLayout(body: body, reconcile).breaks
            return MouseList(reconcile.breakCursor, count: reconcile.entries.count, in: list)
        case .settlement: return settlementList(in: body)
        case .till, .shift: return nil
        }
    }

    /// Moves the cursor of that list by so many rows.
    mutating func moveList(by rows: Int) -> [Effect] {
        switch screen {
        case .incoming:
            let query = incoming.query
            incoming.cursor.move(by: rows, items: incoming.rows?.ids ?? [], height: listHeight)
            return incomingWants(since: query)
        case .find: find.cursor.move(by: rows, items: find.found?.results.ids ?? [], height: listHeight)
        case .unknown:
            let references = (unknown.attempts ?? []).map(\.reference)
            unknown.cursor.move(by: rows, items: references, height: unknownHeight)
        case .admin: moveAdminList(by: rows)
        case .takings: moveTakingsList(by: rows)
        case .reconcile:
            let height = reconcileLayout.listHeight
            reconcile.breakCursor.move(by: rows, items: reconcile.entries.map(\.id), height: height)
        case .settlement: moveSettlementList(by: rows)
        case .till, .shift: break
        }
        return []
    }

    /// Lets the panel take the keys that was clicked.
    mutating func focusPanel(at point: Point, in body: Rectangle) {
        guard screen == .takings, takings.report != nil else { return }
        let layout = TakingsLayout(body: body)
        if layout.hours.contains(point) { takings.panel = .hours }
        if layout.figures.contains(point) { takings.panel = .figures }
        if layout.anomalies.contains(point) { takings.panel = .anomalies }
    }

    private func adminList(in area: Rectangle) -> MouseList? {
        guard admin.form == nil else { return nil }
        return switch admin.section {
        case .operators: MouseList(admin.cursor, count: admin.operators?.count ?? 0, in: area)
        case .audit: MouseList(admin.auditCursor, count: admin.entries?.count ?? 0, in: area)
        case .terminal: nil
        case .settings: MouseList(admin.settingsCursor, count: SettingsKey.allCases.count, in: area)
        }
    }

    private mutating func moveAdminList(by rows: Int) {
        switch admin.section {
        case .operators:
            admin.cursor.move(by: rows, items: (admin.operators ?? []).map(\.id), height: adminListHeight)
        case .audit:
            admin.auditCursor.move(by: rows, items: (admin.entries ?? []).map(\.sequence), height: adminListHeight)
        case .terminal: break
        case .settings: admin.settingsCursor.move(by: rows, items: SettingsKey.allCases, height: adminListHeight)
        }
    }

    private func takingsList(_ layout: TakingsLayout) -> MouseList? {
        guard let report = takings.report else { return nil }
        switch takings.panel {
        case .hours: return nil
        case .figures:
            return MouseList(takings.figure, count: takings.lines.count, in: layout.figures.inset(by: 1))
        case .anomalies:
            let area = layout.anomalies.inset(by: 1).split(bottom: TakingsLayout.sentenceRows).rest
            return MouseList(takings.anomaly, count: report.anomalies.count, in: area, hasTitles: false)
        }
    }

    private mutating func moveTakingsList(by rows: Int) {
        let height = TakingsLayout(body: ConsoleFrame(of: self).body).listHeight(takings.panel)
        switch takings.panel {
        case .hours: break
        case .figures: takings.figure.move(by: rows, items: takings.lines.map(\.id), height: height)
        case .anomalies:
            let anomalies = Array((takings.report?.anomalies ?? []).indices)
            takings.anomaly.move(by: rows, items: anomalies, height: height)
        }
    }
}
