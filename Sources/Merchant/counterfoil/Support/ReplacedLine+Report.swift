import ClearingProtocol
import Money
import OutsideText
import StatementStore
import Statements
import Till

extension [ReplacedLine] {
    /// One sentence on what a later edition of a statement replaces, or `nil` where it replaces nothing.
    var sentence: String? {
        guard let first else { return nil }
        let named = prefix(3).map(\.english).joined(separator: "; ")
        let rest = count > 3 ? "; and \((count - 3).counted("row", "rows")) more" : ""
        return "\(first.laterFile.shown(limit: 200)) is a later edition of \(first.file.shown(limit: 200)), whose "
            + "\(count.counted("row counts", "rows count")) no more: \(named)\(rest)."
    }
}

extension ReplacedLine {
    /// The row, as `--json` writes it.
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
