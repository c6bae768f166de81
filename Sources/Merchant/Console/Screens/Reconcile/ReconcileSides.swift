import Money
import TerminalUI
import Till

/// The sides of a day next to each other: how many rows and how much of a currency.
struct ReconcileSides {
    private let result: DayReconciliation
    private let phrases: Phrases

    init(_ result: DayReconciliation, _ phrases: Phrases) {
        (self.result, self.phrases) = (result, phrases)
    }

    /// The names of the sides.
    var titles: String {
        Self.line(["", phrases.ledgerColumn, phrases.clearingSide, phrases.owed, phrases.bankColumn])
    }

    /// What they say of a currency, on two lines.
    func lines(of figures: CurrencyFigures) -> [String] {
        func count(_ side: DayReconciliation.Side, _ isThere: Bool) -> String { isThere ? String(side.count) : "" }
        func sum(_ amount: Money, _ isThere: Bool) -> String { isThere ? amount.grouped : phrases.noStatement }
        let ledger = result.hasLedger ? figures.ledger.amount.grouped : phrases.noLedger
        return [
            Self.line([
                phrases.rowCount, count(figures.ledger, result.hasLedger), count(figures.clearing, result.hasClearing),
                "", count(figures.bank, result.hasBank),
            ]),
            Self.line([
                figures.currency.code, ledger, sum(figures.clearing.amount, result.hasClearing),
                sum(figures.owed, result.hasClearing), sum(figures.bank.amount, result.hasBank),
            ]),
        ]
    }

    private static func line(_ cells: [String]) -> String {
        zip(cells, [10, 16, 16, 16, 16]).enumerated().map { index, cell in
            cell.0.padded(toColumns: cell.1, alignment: index == 0 ? .leading : .trailing)
        }.joined()
    }
}
