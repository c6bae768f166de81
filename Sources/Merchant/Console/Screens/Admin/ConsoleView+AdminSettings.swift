import TerminalUI
import Till

extension ConsoleView {
    /// What the till's owner chose.
    func settingsList(_ model: ConsoleModel) -> ListView<SettingsKey> {
        ListView(
            rows: SettingsKey.allCases.map { key in
                ListRow(
                    id: key,
                    cells: [phrases.name(of: key), phrases.value(model.settings.text(of: key), of: key)]
                )
            },
            columns: [
                ListColumn(phrases.settingTitle, width: .fixed(28)), ListColumn(phrases.valueTitle, width: .flexible),
            ],
            cursor: model.admin.settingsCursor
        )
    }

    /// What the setting under the cursor is for, and when it counts.
    func drawSettingHint(_ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        let lines = TextWrap.lines(of: phrases.hint(on: model.admin.setting), columns: area.columns)
        for (row, line) in lines.prefix(area.rows).enumerated() {
            canvas.write(line, in: area, row: row, style: theme.style(.accent))
        }
    }
}
