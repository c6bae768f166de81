import TerminalUI

extension ConsoleModel {
    /// Does what the mouse did, which is never more than a key would do. While the till is locked, only the keys of the
    /// lock can be clicked.
    mutating func take(_ event: MouseEvent, _ phrases: Phrases) -> [Effect] {
        guard size.holds(.standard) else { return [] }
        switch event.kind {
        case .press: return click(event.point, phrases)
        case .wheelUp: return turnWheel(by: -Self.wheelRows, at: event.point, phrases)
        case .wheelDown: return turnWheel(by: Self.wheelRows, at: event.point, phrases)
        case .otherPress, .release: return []
        }
    }

    private static let wheelRows = 3

    private mutating func click(_ point: Point, _ phrases: Phrases) -> [Effect] {
        let frame = ConsoleFrame(of: self)
        let table = ConsoleKeys.table(for: self, phrases)
        if let key = table.footer(naming: phrases.name(of:)).item(at: point, in: frame.footer)?.press {
            if let binding = table.binding(for: key), binding.action.isTooMuchForAClick {
                notify(phrases.clickIsNotEnough(phrases.name(of: key)))
                return []
            }
            return lock.isLocked ? pressLocked(key) : press(key, phrases)
        }
        guard !lock.isLocked else { return [] }
        if case .palette(let palette) = overlay { return click(point, in: palette, frame.body, phrases) }
        guard overlay == nil else { return [] }
        if let screen = ScreensLine(showing: screen, phrases, in: frame.screens).screen(at: point) {
            return press(.function(screen.functionKey), phrases)
        }
        return clickRow(point, in: frame.body, phrases)
    }

    /// The first click selects, the second one does.
    private mutating func click(
        _ point: Point,
        in palette: Palette<ConsoleAction>,
        _ body: Rectangle,
        _ phrases: Phrases
    ) -> [Effect] {
        guard let index = palette.match(at: point, in: body) else { return [] }
        guard clickedRow == index, palette.selected == index else {
            var palette = palette
            palette.select(index)
            (overlay, clickedRow) = (.palette(palette), index)
            return []
        }
        guard !palette.matches[index].action.isTooMuchForAClick else {
            toast = Toast(phrases.clickIsNotEnough(phrases.name(of: .enter)), role: .warning)
            return []
        }
        return take(palette.choose(index), phrases)
    }

    /// The first click on a row selects it, the second one opens it.
    private mutating func clickRow(_ point: Point, in body: Rectangle, _ phrases: Phrases) -> [Effect] {
        focusPanel(at: point, in: body)
        guard let list = listUnderMouse(in: body), let row = list.row(at: point) else { return [] }
        guard clickedRow == row, list.selected == row else {
            clickedRow = row
            return moveList(by: row - list.selected)
        }
        return press(.enter, phrases)
    }

    private mutating func turnWheel(by rows: Int, at point: Point, _ phrases: Phrases) -> [Effect] {
        guard !lock.isLocked else { return [] }
        clickedRow = nil
        switch overlay {
        case .help: scrollHelp(by: rows, phrases)
        case .palette(var palette):
            palette.select(palette.selected + rows)
            overlay = .palette(palette)
        case .approval: break
        case nil where screen == .reconcile && reconcile.details != nil: readDetails(.lines(rows), phrases)
        case nil:
            let body = ConsoleFrame(of: self).body
            guard let list = listUnderMouse(in: body), list.area.contains(point) else { return [] }
            return moveList(by: rows)
        }
        return []
    }
}
