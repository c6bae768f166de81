public import ClearingProtocol
public import Timekeeping

/// Somebody decides about a business day's reconciliation: what becomes of a difference, or that the day is proven.
public struct ReconciliationDecided: JSONMessage {
    /// What is decided.
    public enum Decision: Sendable, Hashable {
        /// A difference is explained and stands no more.
        case resolve(ResolvedBreak)
        /// A difference stays open, for a reason.
        case carry(ResolvedBreak)
        /// Two differences are the same money, and become a pair.
        case link(LinkedBreaks)
        /// What was decided about a difference is taken back.
        case undo(UndoneDecision)
        /// Something is noted about the difference of that name; nothing is decided.
        case remark(name: String)
        /// The day is proven: what it comes to is frozen.
        case sign(SignedDay)
        /// A day that was proven may change again.
        case unlock(version: Int)
    }

    /// The business day whose reconciliation it belongs to.
    public let day: BusinessDay
    /// What is decided.
    public let decision: Decision
    /// Why, in the words of whoever decides.
    public let note: String?

    /// The longest note, in Unicode scalars.
    public static let longestNote = 200

    /// A decision.
    public init(day: BusinessDay, _ decision: Decision, note: String?) {
        self.day = day
        self.decision = decision
        self.note = note
    }

    public init(from reader: JSONReader) throws(JSONError) {
        day = try reader.member("day").businessDay()
        note = try reader.optional("note")?.string(longest: Self.longestNote)
        let word = try reader.member("decision").string("resolve, carry, link, undo, remark, sign or unlock") {
            Word(rawValue: $0)
        }
        decision =
            switch word {
            case .resolve: .resolve(try ResolvedBreak(from: reader.member("break")))
            case .carry: .carry(try ResolvedBreak(from: reader.member("break")))
            case .link: .link(try LinkedBreaks(from: reader.member("link")))
            case .undo: .undo(try UndoneDecision(from: reader.member("undone")))
            case .remark: .remark(name: try reader.member("about").string(longest: 200))
            case .sign: .sign(try SignedDay(from: reader.member("signed")))
            case .unlock:
                .unlock(version: Int(try reader.member("version").integer(in: 1...JSONValue.largestInteger)))
            }
    }

    public var json: JSONValue {
        var members: [String: JSONValue?] = [
            "day": .string(day.description),
            "decision": .string(word.rawValue),
            "note": note.map(JSONValue.string),
        ]
        switch decision {
        case .resolve(let fact), .carry(let fact): members["break"] = fact.json
        case .link(let fact): members["link"] = fact.json
        case .undo(let fact): members["undone"] = fact.json
        case .remark(let name): members["about"] = .string(name)
        case .sign(let fact): members["signed"] = fact.json
        case .unlock(let version): members["version"] = .integer(Int64(version))
        }
        return .object(members.compactMapValues(\.self))
    }

    private enum Word: String {
        case resolve, carry, link, undo, remark, sign, unlock
    }

    private var word: Word {
        switch decision {
        case .resolve: .resolve
        case .carry: .carry
        case .link: .link
        case .undo: .undo
        case .remark: .remark
        case .sign: .sign
        case .unlock: .unlock
        }
    }
}
