import TerminalUI
import Till

extension ConsoleModel {
    /// Does what a key stands for.
    mutating func perform(_ action: ConsoleAction) -> [Effect] {
        switch action {
        case .show(let screen): return show(screen)
        case .nextScreen:
            let place = Screen.allCases.firstIndex(of: screen) ?? 0
            return show(Screen.allCases[(place + 1) % Screen.allCases.count])
        case .toggleHelp: showsHelp = true
        case .quit: isLeaving = true
        case .confirm: return confirm()
        case .back: return back()
        case .openShift: return [.openShift]
        case .closeShift:
            guard settlement.work == nil else { return [] }
            settlement.work = .closing
            settlement.message = nil
            return [.closeShift]
        case .sendBatch:
            guard settlement.work == nil, settlement.summary?.batches.isEmpty == false else { return [] }
            settlement.work = .sending
            settlement.message = nil
            return [.sendBatch]
        case .openPayments: return show(.incoming)
        case .askAgain:
            guard case .finished(let result) = till.phase else { return [] }
            return [.cancel(result.reference)]
        case .switchForm:
            till.form = till.form.other
            till.notice = nil
            return codeShown
        case .moveCursor: break
        }
        return []
    }

    private mutating func show(_ screen: Screen) -> [Effect] {
        self.screen = screen
        switch screen {
        case .till: return []
        case .incoming:
            incoming.details = nil
            return [.loadPayments]
        case .settlement:
            if settlement.work == nil { settlement.message = nil }
            return [.loadSummary]
        }
    }

    private mutating func confirm() -> [Effect] {
        switch screen {
        case .till: return till.confirm(isShiftOpen: isShiftOpen)
        case .incoming:
            guard incoming.payments?.isEmpty == false, let payment = incoming.cursor.item else { return [] }
            return [.loadDetails(payment)]
        case .settlement: return []
        }
    }

    private mutating func back() -> [Effect] {
        switch screen {
        case .till: return till.escape()
        case .incoming: incoming.details = nil
        case .settlement: break
        }
        return []
    }
}
