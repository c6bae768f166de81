import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openShiftScreen() -> [Effect] {
        if !shiftScreen.isWorking { shiftScreen.message = nil }
        (shiftScreen.field, shiftScreen.asked) = (nil, nil)
        return [.shift(.load)]
    }

    /// A key that belongs to what is typed. Answers whether it was one.
    mutating func typeInShift(_ key: Key) -> Bool {
        switch shiftScreen.field {
        case .float(var form):
            guard form.type(key) else { return false }
            shiftScreen.field = .float(form)
        case .counted(var form):
            guard form.type(key) else { return false }
            shiftScreen.field = .counted(form)
        case .movement(var form):
            guard form.type(key) else { return false }
            shiftScreen.field = .movement(form)
        case .reason(var reason):
            guard reason.text.handle(key) else { return false }
            shiftScreen.field = .reason(reason)
        case .confirmation: return false
        case nil: return shiftScreen.move(key)
        }
        return true
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ShiftAction) -> [Effect] {
        guard !shiftScreen.isWorking else { return [] }
        switch action {
        // They follow from what is told.
        case .carry:
            guard shiftScreen.mayCarry else { return [] }
            (shiftScreen.field, shiftScreen.waiting) = (.reason(ShiftReason(of: .carry)), nil)
            return [.shift(.loadWaiting)]
        case .explain: shiftScreen.field = shiftScreen.mayExplain ? .reason(ShiftReason(of: .variance)) : nil
        case .accept, .toggleNotes: return take(action)
        case .typeFloat, .typeCount, .typeMovement, .withoutCash, .confirmClose, .reload, .turn, .print:
            shiftScreen.message = nil
            return take(action)
        }
        return []
    }

    private mutating func take(_ action: ShiftAction) -> [Effect] {
        let form = CashForm(currency: profile.currency)
        switch action {
        case .typeFloat: shiftScreen.field = .float(form)
        case .typeCount: shiftScreen.field = .counted(form)
        case .typeMovement(let direction):
            shiftScreen.field = .movement(MovementForm(direction, in: profile.currency))
        case .accept: return accept(isCounted: true)
        case .withoutCash: return accept(isCounted: false)
        case .toggleNotes: toggleNotes()
        case .confirmClose: return confirmClose()
        case .reload:
            shiftScreen.asked = nil
            return [.shift(.load)]
        case .turn(let step): return turn(by: step)
        case .print:
            guard let number = shiftScreen.report?.shift.number else { return [] }
            shiftScreen.isWorking = true
            return [.shift(.print(number))]
        case .carry, .explain: break
        }
        return []
    }

    private mutating func toggleNotes() {
        switch shiftScreen.field {
        case .float(var form):
            form.toggle()
            shiftScreen.field = .float(form)
        case .counted(var form):
            form.toggle()
            shiftScreen.field = .counted(form)
        case .confirmation, .movement, .reason, nil: break
        }
    }

    private mutating func turn(by step: Int) -> [Effect] {
        guard let shown = shiftScreen.report?.shift.number, let newest = shift?.number else { return [] }
        let number = shown + step
        guard (1...max(1, newest)).contains(number), number != shown else { return [] }
        shiftScreen.asked = number == newest ? nil : number
        return [number == newest ? .shift(.load) : .shift(.show(number))]
    }

    private mutating func accept(isCounted: Bool) -> [Effect] {
        switch shiftScreen.field {
        case .float(let form):
            shiftScreen.field = nil
            let (float, pieces) = (isCounted ? form.total : nil, isCounted ? form.pieces : nil)
            return begin(.openShift(float: float, pieces: pieces), .open(float: float, pieces: pieces))
        case .counted(let form):
            shiftScreen.field = .confirmation(
                ShiftClosing(counted: isCounted ? form.total : nil, pieces: isCounted ? form.pieces : nil)
            )
        case .movement(var form):
            guard form.isAtReason else {
                form.isAtReason = !form.entry.money.isZero
                shiftScreen.field = .movement(form)
                return []
            }
            guard !form.reason.text.isEmpty else { return [] }
            shiftScreen.field = nil
            let (amount, reason) = (form.entry.money, form.reason.text)
            return begin(
                .moveCash(form.direction, amount, reason: reason),
                .move(form.direction, amount, reason: reason)
            )
        case .reason(let reason): return accept(reason)
        case .confirmation, nil: break
        }
        return []
    }

    /// Takes in what came back.
    mutating func take(_ event: ShiftEvent) -> [Effect] {
        switch event {
        case .loaded(let report):
            shiftScreen.take(report)
            return []
        case .waiting(let waiting):
            shiftScreen.waiting = waiting
            return []
        case .opened(let shift):
            shiftScreen.message = .opened(shift.number)
            (shiftScreen.newest, shiftScreen.closing) = ((shift.number, true), nil)
        case .closed(let batch):
            shiftScreen.message = .closed(batch.shift, batch: batch.number)
            (shiftScreen.newest, shiftScreen.closing) = ((batch.shift, false), nil)
        case .notClosed(let error, let closing):
            shiftScreen.message = .error(error)
            shiftScreen.closing = closing
        case .moved(let direction, let amount): shiftScreen.message = .moved(isIn: direction == .payIn, amount)
        case .printed(let isPrinted): shiftScreen.message = isPrinted ? .printed : .noPrinter
        case .failed(let error): shiftScreen.message = .error(error)
        }
        shiftScreen.isWorking = false
        let shown = shiftScreen.asked.map { Effect.shift(.show($0)) } ?? .shift(.load)
        return [shown, .loadStanding]
    }

    /// Esc: from what is typed to the report, from the report to the till.
    mutating func leaveShift() -> [Effect] {
        guard shiftScreen.field != nil else { return show(.till) }
        shiftScreen.field = nil
        return []
    }
}
