import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

extension BatchReport {
    /// All that is known of the batch, as the commands write it.
    var json: JSONValue {
        var members = summary.members
        members["totals"] = .array(totals.map(\.json))
        members["lines"] = .integer(Int64(lines.count))
        members["carried"] = .array(carried.map(\.json))
        members["rejected"] = .array(rejected.map(\.report))
        members["missing"] = .array(
            missing.map { missing in
                guard case .object(var line) = missing.line.json else { return missing.line.json }
                line["known"] = .boolean(missing.isKnown)
                return .object(line)
            }
        )
        if unlistedMissing > 0 { members["unlisted_missing"] = .integer(Int64(unlistedMissing)) }
        members["before"] = before.json
        members["after"] = after.json
        members["signature"] = .string(Base64.encode(summary.batch.signature))
        members["received_at"] = receivedAt.map { .string($0.description) }
        members["refusal"] = refusal?.json
        return .object(members)
    }

    /// The same for people.
    var text: String {
        var text = [summary.line]
        text += totals.map { total in
            let sponsor = total.sponsor.map { " of \($0.shown(limit: 32))" } ?? ""
            return "  \(total.count.counted(total.kind.rawValue, "\(total.kind.rawValue)s"))\(sponsor): "
                + "\(total.amount.labelled), fees \(total.fee.plain)"
        }
        text.append("  Head \(before.size) to \(after.size), SHA-256 \(summary.batch.digest)")
        if let refusal { text.append("  The network refuses it: \(refusal.detail.shown(limit: 300))") }
        if let index = summary.batch.logIndex {
            text.append("  Leaf \(index) of the network's log, received at \(receivedAt?.description ?? "?")")
        }
        text += carried.map { line in
            "  Brings \(line.payment.shown()) again, from line \(line.from?.line ?? 0) of batch \(line.from?.batch ?? 0)"
        }
        text += rejected.map { "  \($0.sentence)" }
        text += missing.map { missing in
            "  The network has \(missing.line.payment.shown()) of \(missing.line.amount.labelled), "
                + (missing.isKnown ? "which came since" : "which is not here")
        }
        if unlistedMissing > 0 { text.append("  and \(unlistedMissing) more that it did not list") }
        return text.joined(separator: "\n")
    }
}

extension RejectedLine {
    /// The line as the commands write it.
    fileprivate var report: JSONValue {
        guard case .object(var members) = difference.json else { return difference.json }
        members["state"] = .string(state.rawValue)
        members["next"] = next?.json
        return .object(members)
    }

    fileprivate var sentence: String {
        let (yours, fields) = (difference.yours, difference.fields.map { $0.shown(limit: 32) })
        let there = difference.ours.map { ", there \($0.amount.labelled) with a fee of \($0.fee.plain)" } ?? ""
        let next = next.map { ", as line \($0.line) of batch \($0.batch)" } ?? ""
        return "Line \(link.line), \(yours.payment.shown()) of \(yours.amount.labelled): \(difference.cause.rawValue) "
            + "(\(fields.joined(separator: ", ")))\(there); \(state.rawValue)\(next)"
    }
}
