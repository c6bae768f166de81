import Ledger
import Money
import Till

extension ConsoleModel {
    /// Opens the rows behind the figure that is under the cursor of this screen.
    mutating func openRows(_ rows: (TakingsScope) -> RowsBehind) -> [Effect] {
        if screen == .reconcile { reconcile.chosenDay = reconcile.seams?.day }
        return scopeUnderCursor.map { openIncoming(rows($0)) } ?? []
    }

    private var scopeUnderCursor: TakingsScope? {
        switch screen {
        case .shift: shiftScreen.scope
        case .settlement: settlement.scope
        case .reconcile: reconcile.scope
        default: nil
        }
    }
}

extension [Figures] {
    /// The currencies, by which a cursor holds on to a row.
    var currencies: [String] { map(\.gross.currency.code) }

    /// The row of a currency or, without one, the first.
    func row(of currency: String?) -> Figures? { first { $0.gross.currency.code == currency } ?? first }
}

extension TakingsScope {
    /// What of it is in one currency.
    func only(_ figures: Figures) -> TakingsScope {
        var scope = self
        scope.currency = figures.gross.currency
        return scope
    }
}
