import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openShiftScreen() -> [Effect] {
        if !shiftScreen.isWorking { shiftScreen.message = nil }
        shiftScreen.field = nil
        return [.shift(.load)]
    }

    /// A key that belongs to the amount that is typed. Answers whether it was one.
    mutating func typeInShift(_ key: Key) -> Bool {
        switch shiftScreen.field {
        case .float(var entry):
            guard entry.type(key) != nil else { return false }
            shiftScreen.field = .float(entry)
        case .counted(var entry):
            guard entry.type(key) != nil else { return false }
            shiftScreen.field = .counted(entry)
        case nil: return shiftScreen.move(key)
        }
        return true
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ShiftAction) -> [Effect] {
        guard !shiftScreen.isWorking else { return [] }
        shiftScreen.message = nil
        switch action {
        case .typeFloat: shiftScreen.field = .float(cashEntry)
        case .typeCount: shiftScreen.field = .counted(cashEntry)
        case .accept: return acceptCash(isCounted: true)
        case .withoutCash: return acceptCash(isCounted: false)
        }
        return []
    }

    private mutating func acceptCash(isCounted: Bool) -> [Effect] {
        defer { shiftScreen.field = nil }
        switch shiftScreen.field {
        case .float(let entry):
            let float = isCounted ? entry.money : nil
            return begin(.openShift(float: float), .open(float: float))
        case .counted(let entry):
            let counted = isCounted ? entry.money : nil
            return begin(.closeShift(counted: counted), .close(counted: counted))
        case nil: return []
        }
    }

    private mutating func begin(_ act: GuardedAct, _ effect: ShiftEffect) -> [Effect] {
        if let refusal = refusal(of: act.permission), callSecondPerson(for: act, because: refusal) { return [] }
        shiftScreen.isWorking = true
        return [.shift(effect)]
    }

    /// Takes in what came back.
    mutating func take(_ event: ShiftEvent) -> [Effect] {
        switch event {
        case .loaded(let report):
            shiftScreen.report = report
            shiftScreen.isLoaded = true
            return []
        case .expected(let cash):
            shiftScreen.expected = cash
            return []
        case .opened(let shift): shiftScreen.message = .opened(shift.number)
        case .closed(let batch): shiftScreen.message = .closed(batch.shift, batch: batch.number)
        case .failed(let error): shiftScreen.message = .error(error)
        }
        shiftScreen.isWorking = false
        return [.shift(.load), .loadStanding]
    }

    /// Esc: from what is typed to the report, from the report to the till.
    mutating func leaveShift() -> [Effect] {
        guard shiftScreen.field != nil else { return show(.till) }
        shiftScreen.field = nil
        return []
    }

    private var cashEntry: AmountEntry {
        // No drawer holds more than this.
        AmountEntry(
            currency: profile.currency,
            limit: Money(minorUnits: 100_000_000_000, currency: profile.currency)
        )
    }
}
