import ClearingProtocol
import OutsideText
import Till
import Timekeeping

extension PairSuggestion {
    /// What `--json` writes of it.
    var json: JSONValue {
        [
            "candidates": .array(
                nearest.map { candidate in
                    .members([
                        "id": .string(candidate.name),
                        "number": .string(candidate.number),
                        "at": candidate.at.map { .string($0.description) },
                    ])
                }
            ),
            "count": .integer(Int64(count)),
            "only_one": .boolean(isOnlyOne),
        ]
    }

    /// A line for people.
    ///
    /// - Parameter calendar: the merchant's, by whose zone times are told.
    func text(_ calendar: MerchantCalendar) -> String {
        let named = nearest.map { candidate in
            candidate.number.shown(limit: 64) + (candidate.at.map { " of \(calendar.localMinute($0))" } ?? "")
        }
        let list = named.joined(separator: ", ")
        if isOnlyOne { return "perhaps \(list), same amount" }
        let others = count > nearest.count ? " and \(count - nearest.count) more" : ""
        return "same amount as \(list)\(others): nothing tells which of several it is"
    }
}
