import ClearingProtocol
import Money
import OutsideText
import StatementStore
import Statements
import Timekeeping

extension [ReplacedLine] {
    /// One sentence on what a later edition of a statement replaces, or `nil` where it replaces nothing.
    var sentence: String? {
        guard let first else { return nil }
        let named = prefix(3).map(\.difference).joined(separator: "; ")
        let rest = count > 3 ? "; and \((count - 3).counted("row", "rows")) more" : ""
        return "\(first.laterFile.shown(limit: 200)) is a later edition of \(first.file.shown(limit: 200)), whose "
            + "\(count.counted("row counts", "rows count")) no more: \(named)\(rest)."
    }
}

extension ReplacedLine {
    /// The row and what becomes of it.
    var difference: String {
        let numbers = line.hostRefundNumber ?? line.order ?? line.refund ?? line.hostNumber ?? line.text ?? ""
        let subject = "\(line.kind.rawValue) \(numbers.shown(limit: 64)) of \(line.amount.labelled)"
        guard let successor else { return "\(subject) is not in it" }
        for (field, mine, theirs) in fields(successor) where mine != theirs {
            return "\(subject) has the \(field) \(theirs) instead of \(mine)"
        }
        return "\(subject) reads otherwise"
    }

    private func fields(_ successor: StatementLine) -> [(String, String, String)] {
        func money(_ money: Money?) -> String { money?.labelled ?? "none" }
        func day(_ line: StatementLine) -> String { line.day?.description ?? "none" }
        return [
            ("amount", money(line.amount), money(successor.amount)),
            ("state", line.state.rawValue, successor.state.rawValue),
            ("fee", money(line.fee), money(successor.fee)),
            ("net", money(line.net), money(successor.net)),
            ("day", day(line), day(successor)),
        ]
    }

    var json: JSONValue {
        .members([
            "kind": .string(line.kind.rawValue),
            "order": line.order.map(JSONValue.string) ?? .null,
            "host_number": (line.hostRefundNumber ?? line.hostNumber).map(JSONValue.string) ?? .null,
            "file": .string(file),
            "later_file": .string(laterFile),
            "amount": .integer(line.amount.minorUnits),
            "later_amount": successor.map { .integer($0.amount.minorUnits) } ?? .null,
            "currency": .string(line.amount.currency.code),
        ])
    }
}
