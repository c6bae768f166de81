import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

extension DayReconciliation {
    /// What clearing charges, as `--json` writes it.
    var feesJSON: JSONValue {
        func value(_ units: Int64?) -> JSONValue { units.map(JSONValue.integer) ?? .null }
        return [
            "charged": value(fees.charged),
            "expected": value(fees.expected),
            "rows_without_schedule": .integer(Int64(fees.unscheduled)),
            "rate_parts_per_million": value(effectiveFeeRate?.partsPerMillion),
        ]
    }

    /// What clearing charges, in a sentence; nothing where neither a statement nor a schedule says it.
    var feesText: String? {
        func money(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).plain }
        let charged = fees.charged.map { "\(money($0)) charged" } ?? "no statement tells what was charged"
        let rate = effectiveFeeRate.map { " (\($0) of the amount)" } ?? ""
        guard let expected = fees.expected else {
            return fees.charged.map { _ in "Fees: \(charged)\(rate); no schedule says what is right, see --fees." }
        }
        let rest = fees.unscheduled == 0 ? "" : " for all but \(fees.unscheduled.counted("row", "rows"))"
        return "Fees: \(charged)\(rate), \(money(expected)) expected by the schedule\(rest)."
    }

    /// Why payouts that came are not in the books, where some are not.
    var whyNotBooked: String? {
        guard payouts.contains(where: { !$0.isBooked }) else { return nil }
        return hasLedger
            ? "Payouts are booked only with the ledgers of all terminals that the network's statement names; see --ledger."
            : "Payouts are booked only where a till takes part."
    }
}

extension PayoutReceived {
    /// What a proof took back from the books, in a sentence; nothing where it booked what came.
    var takenBackText: String? {
        takenBack.map { "Signing off took \($0.labelled) of payout \(payout.shown(limit: 64)) back from the books." }
    }
}

extension DayReconciliation.Payout {
    /// The payout, as `--json` writes it.
    var json: JSONValue {
        [
            "payout": .string(number),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "booked": .boolean(isBooked),
            "credits": .array(credits.map(\.json)),
        ]
    }

    /// The payout in a sentence.
    var text: String {
        let rows = credits.map { "\n  \($0.text(in: amount.currency))" }.joined()
        return "Payout \(number.shown(limit: 64)) of \(amount.labelled) is at the bank"
            + (isBooked ? " and in the books" : "") + (rows.isEmpty ? "." : ":\(rows)")
    }

    /// Why the next proof takes it back, in a sentence.
    var goneText: String {
        "Payout \(number.shown(limit: 64)) of \(amount.labelled) is in the books and did not come after all; signing off "
            + "takes it back from them."
    }
}

extension DayReconciliation.Credit {
    /// The bank's row, as `--json` writes it.
    fileprivate var json: JSONValue {
        ["day": .string(day.description), "amount": .integer(amount), "text": .string(text.shown(limit: 200))]
    }

    /// The bank's row in a line.
    fileprivate func text(in currency: Currency) -> String {
        "\(day)  \(Money(minorUnits: amount, currency: currency).plain)  \(text.shown(limit: 80))"
    }
}
