import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

extension Operator {
    /// The operator as the commands write it, without anything of the PIN.
    var report: JSONValue {
        .members([
            "operator": .integer(Int64(id)),
            "name": .string(name),
            "former_names": .array(formerNames.map(JSONValue.string)),
            "role": .string(role.rawValue),
            "refund_limit": refundLimit.map { JSONValue.money($0) },
            "disabled": .boolean(isDisabled),
            "wrong_pins": .integer(Int64(wrongPINs)),
            "locked_until": lockedUntil.map { .string($0.description) },
            "added_at": .string(addedAt.description),
            "added_by": .string(addedBy),
            "signed_in_at": signedInAt.map { .string($0.description) },
            "permissions": .array(role.permissions.map(\.rawValue).sorted().map(JSONValue.string)),
        ])
    }

    /// The operator in one line.
    var line: String {
        let parts: [String?] = [
            "\(id)  \(name)  \(role.rawValue)", refundLimit.map { "refunds up to \($0.labelled) a day" },
            isDisabled ? "DISABLED" : nil, lockedUntil.map { "LOCKED until \($0)" },
            signedInAt.map { "last signed in \($0)" },
        ]
        return parts.compactMap(\.self).joined(separator: "  ")
    }

    /// The operator in several lines, with what they may do.
    var text: String {
        let may = Permission.allCases.filter { role.permissions.contains($0) }
            .map { "  may \($0.sentence) (\($0.rawValue))" }
        return ([line] + may).joined(separator: "\n")
    }
}
