import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

extension ShiftReport {
    /// The report as the commands write it. What of it is cash is there for whoever may know.
    var json: JSONValue {
        guard case .object(let members) = figuresJSON, case .object(let cash) = cash?.json ?? .object([:]),
            case .object(let contents) = contents?.json ?? .object([:])
        else { return .null }
        return .object(members.merging(cash) { own, _ in own }.merging(contents) { own, _ in own })
    }

    private var figuresJSON: JSONValue {
        .members([
            "number": .integer(Int64(shift.number)),
            "state": .string(shift.isOpen ? "open" : "closed"),
            "business_day": .string(shift.businessDay.description),
            "opened_at": .string(shift.openedAt.description),
            "opened_by": .string(shift.openedBy),
            "closed_at": shift.closedAt.map { .string($0.description) },
            "closed_by": shift.closedBy.map(JSONValue.string),
            "first_sequence": .integer(Int64(shift.firstSequence)),
            "end_sequence": shift.endSequence.map { .integer(Int64($0)) },
            "currency": .string(shift.float.currency.code),
            "figures": .array(figures.map(\.report)),
            "attempts": .object(
                Dictionary(uniqueKeysWithValues: attempts.map { ($0.key.rawValue, .integer(Int64($0.value))) })
            ),
            "previous_z_hash": previous.map { .string($0.hexadecimal) },
            "z_hash": shift.zHash.map { .string($0.hexadecimal) },
            "prints": .integer(Int64(prints)),
            "corrections": corrections.isEmpty ? nil : .array(corrections.map { $0.report() }),
            "resolved": resolved.isEmpty ? nil : .object(resolved.mapValues(JSONValue.string)),
            "sequence": .integer(Int64(sequence)),
            "differences": differences.isEmpty ? nil : .array(differences.map(JSONValue.string)),
        ])
    }
}

extension ShiftContents {
    /// What else is in a report, as the commands write it.
    fileprivate var json: JSONValue {
        .members([
            "first_order": firstOrder.map(JSONValue.string),
            "last_order": lastOrder.map(JSONValue.string),
            "methods": .array(methods.map(\.json)),
            "grand_totals": .array(grandTotals.map(\.report)),
            "carried": carried.isEmpty ? nil : .array(carried.map(\.json)),
            "carry_reason": carryReason.map(JSONValue.string),
        ])
    }
}

extension ShiftCash {
    /// The cash of a shift as the commands write it.
    fileprivate var json: JSONValue {
        .members([
            "float": .integer(float.minorUnits),
            "float_pieces": floatPieces?.json,
            "moves": moves?.json,
            "expected": .integer(expected.minorUnits),
            "first_count": firstCount.map { .integer($0.minorUnits) },
            "counted": counted.map { .integer($0.minorUnits) },
            "counted_pieces": countedPieces?.json,
            "variance": variance.map { .integer($0.minorUnits) },
            "variance_reason": varianceReason.map(JSONValue.string),
            "variance_approver": varianceApprover.map(JSONValue.string),
        ])
    }
}
