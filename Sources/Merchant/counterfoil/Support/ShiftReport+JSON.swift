import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

extension ShiftReport {
    /// The report as the commands write it.
    var json: JSONValue {
        .members([
            "number": .integer(Int64(shift.number)),
            "state": .string(shift.isOpen ? "open" : "closed"),
            "business_day": .string(shift.businessDay.description),
            "opened_at": .string(shift.openedAt.description),
            "opened_by": .string(shift.openedBy),
            "closed_at": shift.closedAt.map { .string($0.description) },
            "closed_by": shift.closedBy.map(JSONValue.string),
            "float": .integer(shift.float.minorUnits),
            "currency": .string(shift.float.currency.code),
            "figures": .array(figures.map(\.report)),
            "attempts": .object(
                Dictionary(uniqueKeysWithValues: attempts.map { ($0.key.rawValue, .integer(Int64($0.value))) })
            ),
            "expected": zReport.map { .integer($0.expected.minorUnits) },
            "counted": zReport?.counted.map { .integer($0.minorUnits) },
            "variance": zReport?.variance.map(JSONValue.integer),
            "z_hash": shift.zHash.map { .string($0.hexadecimal) },
            "sequence": .integer(Int64(sequence)),
            "differences": differences.isEmpty ? nil : .array(differences.map(JSONValue.string)),
        ])
    }

    /// The report in lines for people.
    var text: String {
        var lines = [
            "\(shift.isOpen ? "X report" : "Z report") of shift \(shift.number), business day \(shift.businessDay)",
            "Opened \(shift.openedAt) by \(shift.openedBy)",
        ]
        if let closedAt = shift.closedAt { lines.append("Closed \(closedAt) by \(shift.closedBy ?? "")") }
        lines += figures.isEmpty ? ["No payments"] : figures.map(\.line)
        let states = attempts.sorted { $0.key.rawValue < $1.key.rawValue }
        lines.append(
            "Attempts: "
                + (states.isEmpty ? "none" : states.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", "))
        )
        if let zReport {
            lines.append("Cash expected \(zReport.expected.plain), counted \(zReport.counted?.plain ?? "not at all")")
        }
        lines.append("Up to entry \(sequence) of the journal")
        if let zHash = shift.zHash { lines.append("Z hash \(zHash.hexadecimal)") }
        return lines.joined(separator: "\n")
    }
}
