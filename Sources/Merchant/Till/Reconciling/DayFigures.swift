import Foundation
import Money
import Timekeeping

/// What a day's reconciliation came to beside its differences, as the store keeps it.
struct DayFigures: Codable {
    var ledger: Row
    var clearing: Row
    var owed: Int64
    var bank: Row
    var matched: Int
    var hasLedger: Bool
    var hasClearing: Bool
    var hasBank: Bool
    var opening: Int64
    var new: Int64
    var resolved: Int64
    var unexplained: Int64
    // Days that were reconciled by earlier programs have neither.
    var fees: DayReconciliation.Fees?
    var payouts: [Payout]?
    /// Left out where there is none, so that days of one currency read as they always did.
    var others: [Other]?

    struct Payout: Codable {
        var number: String
        var amount: Int64
        var currency: String
        // Days that were reconciled by earlier programs have none.
        var credits: [Credit]?

        init(_ payout: DayReconciliation.Payout) {
            (number, amount, currency) = (payout.number, payout.amount.minorUnits, payout.amount.currency.code)
            credits = payout.credits.isEmpty ? nil : payout.credits.map(Credit.init)
        }

        var payout: DayReconciliation.Payout {
            get throws {
                let amount = Money(minorUnits: amount, currency: try Currency.named(currency))
                return DayReconciliation.Payout(
                    number: number,
                    amount: amount,
                    credits: (credits ?? []).map(\.credit)
                )
            }
        }
    }

    struct Credit: Codable {
        // Counted from 1970-01-01.
        var day: Int
        var amount: Int64
        var text: String

        init(_ credit: DayReconciliation.Credit) {
            (day, amount, text) = (credit.day.dayNumber, credit.amount, credit.text)
        }

        var credit: DayReconciliation.Credit {
            DayReconciliation.Credit(day: BusinessDay(clampingDayNumber: day), amount: amount, text: text)
        }
    }

    struct Other: Codable {
        var currency: String
        var ledger: Row
        var clearing: Row
        var owed: Int64
        var bank: Row
        var opening: Int64
        var new: Int64
        var resolved: Int64
        var unexplained: Int64
    }

    struct Row: Codable {
        var count: Int
        var amount: Int64

        init(_ side: DayReconciliation.Side) { (count, amount) = (side.count, side.amount.minorUnits) }

        func side(_ currency: Currency) -> DayReconciliation.Side {
            DayReconciliation.Side(count: count, amount: Money(minorUnits: amount, currency: currency))
        }
    }

    init(_ result: DayReconciliation) {
        ledger = Row(result.ledger)
        clearing = Row(result.clearing)
        owed = result.owed.minorUnits
        bank = Row(result.bank)
        matched = result.matched
        (hasLedger, hasClearing, hasBank) = (result.hasLedger, result.hasClearing, result.hasBank)
        opening = result.proof.opening
        new = result.proof.new
        resolved = result.proof.resolved
        unexplained = result.proof.unexplained
        fees = result.fees
        payouts = result.payouts.map(Payout.init)
        others = result.others.isEmpty ? nil : result.others.map(Other.init)
    }

    init(text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }

    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    var proof: DayReconciliation.Proof {
        var proof = DayReconciliation.Proof()
        (proof.opening, proof.new, proof.resolved, proof.unexplained) = (opening, new, resolved, unexplained)
        return proof
    }

    var otherFigures: [CurrencyFigures] { get throws { try (others ?? []).map { try $0.figures } } }
}

extension DayFigures.Other {
    fileprivate init(_ figures: CurrencyFigures) {
        currency = figures.currency.code
        ledger = .init(figures.ledger)
        clearing = .init(figures.clearing)
        owed = figures.owed.minorUnits
        bank = .init(figures.bank)
        let proof = figures.proof
        (opening, new, resolved, unexplained) = (proof.opening, proof.new, proof.resolved, proof.unexplained)
    }

    fileprivate var figures: CurrencyFigures {
        get throws {
            let currency = try Currency.named(currency)
            var proof = DayReconciliation.Proof()
            (proof.opening, proof.new, proof.resolved, proof.unexplained) = (opening, new, resolved, unexplained)
            return CurrencyFigures(
                currency: currency,
                ledger: ledger.side(currency),
                clearing: clearing.side(currency),
                owed: Money(minorUnits: owed, currency: currency),
                bank: bank.side(currency),
                proof: proof
            )
        }
    }
}
