import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// Does what a key stands for.
    mutating func perform(_ action: ConsoleAction, _ phrases: Phrases) -> [Effect] {
        switch action {
        case .show(let screen): return show(screen)
        case .nextScreen:
            let place = Screen.allCases.firstIndex(of: screen) ?? 0
            return show(Screen.allCases[(place + 1) % Screen.allCases.count])
        case .toggleHelp: overlay = .help(HelpPage())
        case .openPalette: overlay = .palette(ConsoleKeys.palette(for: self, phrases))
        case .callSecondPerson: callSecondPerson()
        case .quit: isLeaving = true
        case .lock: return engageLock(.asked)
        case .toggleMute: isMuted.toggle()
        case .confirm: return confirm()
        case .back: return back()
        case .openShift: return [.openShift]
        case .closeShift: return closeShift()
        case .openPayments: return openRows { .payments(PaymentFilter($0)) }
        case .openRefunds: return openRows { .refunds(RefundFilter($0)) }
        case .moveCursor: break
        case .till(let action): return perform(action)
        case .incoming(let action): return perform(action)
        case .find(let action): return perform(action)
        case .unknown(let action): return perform(action)
        case .shift(let action): return perform(action)
        case .settlement(let action): return perform(action)
        case .reconcile(let action): return perform(action, phrases)
        case .takings(let action): return perform(action)
        case .admin(let action): return perform(action)
        }
        return []
    }

    /// Brings a screen up, which reads what it shows.
    mutating func show(_ screen: Screen) -> [Effect] {
        self.screen = screen
        let ended = endVisit(unlessOf: screen)
        return isScreenForbidden ? ended : ended + open(screen)
    }

    private mutating func open(_ screen: Screen) -> [Effect] {
        switch screen {
        case .till: return []
        case .incoming: return openIncoming()
        case .find: return openFind()
        case .unknown: return openUnknown()
        case .shift: return openShiftScreen()
        case .settlement: return openSettlement()
        case .reconcile: return openReconcile()
        case .takings: return openTakings()
        case .admin: return openAdmin()
        }
    }

    private mutating func confirm() -> [Effect] {
        switch screen {
        case .till: till.confirm(isShiftOpen: isShiftOpen)
        case .incoming: openPayment()
        case .find, .unknown, .shift, .settlement, .reconcile, .takings, .admin: []
        }
    }

    private mutating func back() -> [Effect] {
        switch screen {
        case .till: return till.escape()
        case .incoming: return leaveIncoming()
        case .find: return leaveFind()
        case .unknown: return leaveUnknown()
        case .shift: return leaveShift()
        case .settlement: return leaveSettlement()
        case .reconcile: return leaveReconcile()
        case .takings: return leaveTakings()
        case .admin: return leaveAdmin()
        }
    }
}
