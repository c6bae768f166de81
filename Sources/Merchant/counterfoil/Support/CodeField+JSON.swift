import ClearingProtocol
import PaymentCodes

extension CodeField {
    /// The field as JSON: a value as text, a template as an object by identifier; what comes more than once under an
    /// identifier is an array.
    var report: JSONValue {
        switch self {
        case .value(let text): return .string(text)
        case .template(let fields):
            var members: [String: [JSONValue]] = [:]
            for (id, field) in fields { members[id, default: []].append(field.report) }
            return .object(members.mapValues { $0.count == 1 ? $0[0] : .array($0) })
        }
    }
}
