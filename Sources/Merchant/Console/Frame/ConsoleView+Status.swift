import ClearingProtocol
import Ledger
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawStatus(of model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        let right = standing(of: model)
        // What is wrong must be seen: a long name gives way to it.
        let room = line.columns - TextWidth.columns(of: right) - 4
        StatusBar(left: place(of: model).truncated(toColumns: room), right: right, role: statusRole(of: model))
            .draw(on: &canvas, in: line, theme: theme)
    }

    private func place(of model: ConsoleModel) -> String {
        let isChinese = phrases.language == .simplifiedChinese
        let name = isChinese ? model.profile.chineseName ?? model.profile.name : model.profile.name
        let shift = model.shift.flatMap { $0.isOpen ? "\(phrases.shift($0.number)) · \($0.businessDay)" : nil }
        let person = model.lock.isLocked ? phrases.locked : model.operatorName
        return [name.truncated(toColumns: 24), model.terminal, shift ?? phrases.noShift, person]
            .joined(separator: " · ")
    }

    func statusRole(of model: ConsoleModel) -> Role {
        if case .offline = model.link { .warning } else { .statusBar }
    }

    /// What is not as it should be, and whether the network is there.
    func standing(of model: ConsoleModel) -> String {
        var parts: [String] = []
        if model.isMuted { parts.append(phrases.muted) }
        if model.unknownCount > 0 { parts.append(phrases.unknown(model.unknownCount)) }
        if model.unsentCount > 0 { parts.append(phrases.unsent(model.unsentCount)) }
        return (parts + [link(model)]).joined(separator: " · ")
    }

    private func link(_ model: ConsoleModel) -> String {
        switch model.link {
        case .connecting: phrases.connecting
        case .online: phrases.online
        case .offline: phrases.offline(since: model.now.interval(since: model.linkChangedAt) / 60_000)
        }
    }
}
