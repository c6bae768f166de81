import Money
import OutsideText
import StatementStore
import TerminalUI
import Till

/// What there is of a day beyond what its screen has room for: fees, currencies, payouts, and the rows that later editions
/// of their statements replaced, as lines of a width.
struct DayDetails {
    /// One line.
    struct Line {
        let text: String
        let role: Role
        /// Whether a mark says the role before the text.
        var isMarked = false
    }

    /// The columns before each line, for its mark.
    static let markColumns = 2

    private let result: DayReconciliation
    private let phrases: Phrases
    private let columns: Int

    init(_ result: DayReconciliation, _ phrases: Phrases, columns: Int) {
        (self.result, self.phrases, self.columns) = (result, phrases, columns - Self.markColumns)
    }

    /// The lines from the top.
    var lines: [Line] { Array([fees, currencies, payouts, replaced].joined(separator: [Line(text: "", role: .text)])) }

    private func title(_ text: String) -> [Line] { [Line(text: text, role: .tableHeader)] }

    /// A text on as many lines as it takes; the first one has the mark of its role.
    private func told(_ text: String, _ role: Role) -> [Line] {
        let isMarked = role != .text && role != .dim
        return TextWrap.lines(of: text, columns: columns).enumerated().map { row, line in
            Line(text: line, role: role, isMarked: isMarked && row == 0)
        }
    }

    private var fees: [Line] {
        title(phrases.fees) + told(phrases.charged(result), .text)
            + told(phrases.expected(result), isAsExpected ? .text : .warning)
    }

    private var isAsExpected: Bool {
        guard let charged = result.fees.charged, let expected = result.fees.expected else { return true }
        return charged == expected || result.fees.unscheduled > 0
    }

    private var currencies: [Line] {
        guard !result.others.isEmpty else {
            return title(phrases.currencies) + told(phrases.oneCurrency(result.currency), .dim)
        }
        let sides = ReconcileSides(result, phrases)
        return title(sides.titles)
            + result.currencies.flatMap { figures in
                sides.lines(of: figures).map { Line(text: $0, role: .text) } + told(phrases.carried(figures), .text)
                    + told(phrases.unexplained([figures]), figures.proof.unexplained == 0 ? .success : .failure)
            }
    }

    private var payouts: [Line] {
        let payouts = result.statedPayouts
        guard !payouts.isEmpty else { return title(phrases.payouts) + told(phrases.noPayout, .dim) }
        return title(phrases.payouts)
            + payouts.flatMap { stated -> [Line] in
                let (number, amount) = (stated.payout.number.shown(limit: 64), stated.payout.amount)
                let words = "\(number)  \(amount.currency.code) \(amount.grouped)  \(phrases.name(of: stated.state))"
                switch stated.state {
                case .booked: return told(words, .success)
                case .toTakeBack: return told(words, .warning)
                case .notBooked, .takenBack: return told(words, .text)
                }
            }
    }

    private var replaced: [Line] {
        guard !result.replaced.isEmpty || !result.replacedLater.isEmpty else {
            return title(phrases.replaced) + told(phrases.nothingReplaced, .dim)
        }
        return title(phrases.replaced) + result.replaced.flatMap { told(phrases.sentence(on: $0), .text) }
            + result.replacedLater.flatMap { told(phrases.afterSigning(phrases.sentence(on: $0)), .warning) }
    }
}
