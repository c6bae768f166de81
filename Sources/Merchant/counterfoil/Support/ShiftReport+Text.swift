import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

extension ShiftReport {
    /// The report in lines for people.
    var text: String {
        (head + figuresLines + cashLines + carriedLines + correctionLines + endLines).joined(separator: "\n")
    }

    private var head: [String] {
        let mark = !shift.isOpen && prints == 0 ? ", NOT PRINTED" : ""
        var lines = [
            "\(shift.isOpen ? "X report" : "Z report") of shift \(shift.number), business day \(shift.businessDay)\(mark)",
            "Opened \(shift.openedAt) by \(shift.openedBy.shown())",
        ]
        if let closedAt = shift.closedAt { lines.append("Closed \(closedAt) by \((shift.closedBy ?? "").shown())") }
        return lines
    }

    private var figuresLines: [String] {
        var lines = figures.isEmpty ? ["No payments"] : figures.map(\.line)
        for method in contents?.methods ?? [] {
            let more = [("tips", method.tips), ("discounts", method.discounts)]
                .map { $0.1.isZero ? "" : ", \($0.0) \($0.1.plain)" }
            lines.append(
                "  \(method.mode.rawValue) through \(method.network): \(method.count), \(method.amount.labelled), "
                    + "fees \(method.fee.plain)\(more.joined())"
            )
        }
        let states = attempts.sorted { $0.key.rawValue < $1.key.rawValue }
        lines.append(
            "Attempts: "
                + (states.isEmpty ? "none" : states.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", "))
        )
        if let first = contents?.firstOrder, let last = contents?.lastOrder {
            lines.append("Orders \(first) to \(last)")
        }
        return lines
    }

    private var cashLines: [String] {
        guard let cash else {
            return ["Cash is told to who may know it (\(Permission.seeExpectedCash.rawValue))"]
        }
        var lines = ["Float \(cash.float.plain)\(Self.words(cash.floatPieces))"]
        if let moves = cash.moves {
            let sums = [moves.paidIn, moves.paidOut].map { Money(minorUnits: $0, currency: cash.float.currency).plain }
            lines.append("\(moves.payIns) pay-ins \(sums[0]), \(moves.payOuts) pay-outs \(sums[1])")
        }
        if shift.isOpen {
            lines.append("Cash expected \(cash.expected.plain)")
        } else {
            let first = cash.firstCount.map { " (first \($0.plain))" } ?? ""
            lines.append(
                "Cash expected \(cash.expected.plain), counted \(cash.counted?.plain ?? "not at all")\(first)"
                    + Self.words(cash.countedPieces)
            )
        }
        if let variance = cash.variance {
            let why = cash.varianceReason.map { ": \($0.shown())" } ?? ""
            let who = cash.varianceApprover.map { ", allowed by \($0.shown())" } ?? ""
            lines.append("Variance \(variance.plain)\(why)\(who)")
        }
        return lines
    }

    private var carriedLines: [String] {
        guard let contents, !contents.carried.isEmpty else { return [] }
        return ["Carried, for it was not known: \(contents.carryReason?.shown() ?? "refunds that are under way")"]
            + contents.carried.map { item in
                let now = resolved[item.name].map { ", by now \($0)" } ?? ""
                return "  \(item.name) \(item.amount.labelled), \(item.state)\(now)"
            }
    }

    private var correctionLines: [String] {
        corrections.map { mark in
            let amount = mark.amount.map { " \($0.labelled)" } ?? ""
            return "Correction \(mark.recordedAt): \(mark.kind.rawValue)\(amount) \(mark.subject?.shown() ?? "")"
        }
    }

    private var endLines: [String] {
        var lines = (contents?.grandTotals ?? []).map { "All shifts so far: \($0.line)" }
        lines.append("Up to entry \(sequence) of the journal")
        if let previous { lines.append("Z hash before \(previous.hexadecimal)") }
        if let zHash = shift.zHash { lines.append("Z hash \(zHash.hexadecimal)") }
        return lines
    }

    private static func words(_ pieces: CashPieces?) -> String {
        guard let pieces, !pieces.counts.isEmpty else { return "" }
        return " (\(pieces.lines.map { "\($0.count) x \($0.value.plain)" }.joined(separator: ", ")))"
    }
}
