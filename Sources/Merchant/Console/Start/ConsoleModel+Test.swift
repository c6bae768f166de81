import Ledger
import Money
import TerminalUI

extension ConsoleModel {
    /// Types the smallest amount, so that a new till can be tried with a real payment, and opens the first shift for it.
    public mutating func beginTest() -> [Effect] {
        guard till.isAtRest else { return [] }
        till.isTesting = till.entry.press(1)
        return shiftForTest
    }

    /// The first shift, once somebody may open it.
    var shiftForTest: [Effect] { till.isTesting && !isShiftOpen && !lock.isLocked ? [.openShift] : [] }
}
