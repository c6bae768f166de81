import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

extension BatchSummary {
    /// The batch as the commands write it.
    var members: [String: JSONValue] {
        guard case .object(var members) = batch.report else { return [:] }
        members["business_day"] = .string(businessDay.description)
        members["figures"] = .array(figures.map(\.report))
        members["expected"] = .array(expected.map(JSONValue.money))
        members["rejected_lines"] = .integer(Int64(rejected))
        members["waiting_lines"] = .integer(Int64(waiting))
        if case .expected(let day) = payout { members["payout_day"] = .string(day.description) }
        return members
    }

    /// The same as one value.
    var report: JSONValue { .object(members) }

    /// The batch in one line for people.
    var line: String {
        let figures = figures.map(\.line).joined(separator: "; ")
        let rejected = rejected == 0 ? "" : ", \(rejected.counted("line", "lines")) not taken"
        let payout = if case .expected(let day) = payout { ", paid out on \(day)" } else { "" }
        return "Batch \(batch.number) of \(businessDay): \(batch.state.word)\(rejected), "
            + "\(figures.isEmpty ? "nothing" : figures)\(payout)"
    }
}

extension BatchState {
    /// The state in words.
    var word: String {
        switch self {
        case .sealed: "sealed"
        case .sent: "sent, no answer"
        case .acknowledged: "acknowledged"
        case .partAcknowledged: "part acknowledged"
        case .rejected: "rejected"
        }
    }
}
