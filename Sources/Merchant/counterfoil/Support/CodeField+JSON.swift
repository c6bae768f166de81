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

    /// Where each field stands, in the code's own order, which the members of a JSON object have not: `29`, `29.00`;
    /// the second field of an identifier is `61[1]`.
    var paths: [String] { paths(below: "") }

    private func paths(below parent: String) -> [String] {
        guard case .template(let fields) = self else { return [] }
        var seen: [String: Int] = [:]
        return fields.flatMap { id, field in
            let count = seen[id, default: 0]
            seen[id] = count + 1
            let path = parent + (count == 0 ? id : "\(id)[\(count)]")
            return [path] + field.paths(below: path + ".")
        }
    }
}
