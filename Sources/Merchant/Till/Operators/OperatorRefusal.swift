public import Money
public import Timekeeping

/// Why somebody may not do something at the till, or is not taken for who they say; one sentence each.
public enum OperatorRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// What a PIN that is chosen must be.
    public enum PINRule: Sendable, Hashable {
        case digits, length, tooSimple
    }

    /// The operator lacks a permission. Others have it, by these names.
    case forbidden(Permission, operator: String, mayAllow: [String])
    /// The operator would give back more in a business day than their limit. Others may, by these names.
    case refundLimit(operator: String, limit: Money, begun: Money, mayAllow: [String])
    /// There are operators, and nobody said which of them it is.
    case notSignedIn
    /// Nobody of that name works here.
    case unknown(String)
    /// The operator is disabled.
    case disabled(String)
    /// The PIN was wrong; so many tries are left before the operator is locked.
    case wrongPIN(String, triesLeft: Int)
    /// No PIN of the operator is looked at until then.
    case locked(String, until: Timestamp)
    /// The operator would allow themself what they may not do alone.
    case ownPermission(String)
    /// They opened the shift, or may not, so that the word of another person is needed.
    case openedShift(String, mayAllow: [String])
    /// Something about the operator changed while the PIN was looked at.
    case changedMeanwhile(String)
    /// The file that keys the PINs' hashes is gone.
    case keyMissing(path: String)
    /// The first operator is to be something other than a manager.
    case firstIsManager
    /// No manager would be left.
    case lastManager(String)
    /// The name is somebody's, or was.
    case nameTaken(String)
    /// The name is empty, too long, or cannot be shown.
    case nameRule
    /// The PIN that was chosen is none.
    case pinRule(PINRule)

    /// The permission that is missing, if that is why.
    public var missing: Permission? {
        switch self {
        case .forbidden(let permission, _, _): permission
        case .refundLimit: .refundBeyondLimit
        default: nil
        }
    }

    public var description: String {
        switch self {
        case .forbidden(let permission, let name, let others):
            "\(name) may not \(permission.sentence); \(Self.ask(others))."
        case .refundLimit(let name, let limit, let begun, let others):
            "\(name) may give back \(limit.labelled) in a business day and has given back \(begun.labelled); "
                + "beyond that, \(Self.ask(others))."
        case .notSignedIn: "This till has operators; say who you are, by name and PIN."
        case .unknown(let name):
            "Nobody called \"\(name.prefix(40))\" works here; `counterfoil operator list` names who does."
        case .disabled(let name): "\(name) is disabled; ask a manager."
        case .wrongPIN(let name, let left):
            "The PIN is not \(name)'s; \(left) more wrong \(left == 1 ? "one locks" : "ones lock") it for a while."
        case .locked(let name, let end):
            "Too many wrong PINs: \(name)'s is not looked at before \(end); wait, or let a manager give a new one."
        case .ownPermission(let name): "\(name) cannot allow it for \(name); a second person must."
        case .openedShift(let name, let others):
            "\(name) cannot let the difference stand, for it must be neither who closes the shift nor who opened it; "
                + "\(Self.ask(others))."
        case .changedMeanwhile(let name): "Something about \(name) was changed at this moment; try again."
        case .keyMissing(let path):
            "No PIN can be looked at without \(path), which is missing; put it back from your copy of the keys, or set "
                + "every PIN anew, the first by `counterfoil operator pin NAME --recover`."
        case .firstIsManager: "The first operator must be a manager; write --role manager."
        case .lastManager(let name): "\(name) is the last manager; make somebody else one first."
        case .nameTaken(let name): "The name \"\(name)\" is or was somebody's; choose another, so that entries tell."
        case .nameRule: "A name must have 1 to 32 characters, no spaces at its ends and none of control."
        case .pinRule(.digits): "A PIN has digits only; write four to eight of them."
        case .pinRule(.length): "A PIN has four to eight digits; write as many."
        case .pinRule(.tooSimple): "A PIN like 1111 or 1234 is guessed first; choose another."
        }
    }

    private static func ask(_ names: [String]) -> String {
        switch names.count {
        case 0: "nobody else here may either"
        case 1: "\(names[0]) may"
        default: "\(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1]) may"
        }
    }
}
