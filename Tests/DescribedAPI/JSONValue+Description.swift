public import ClearingProtocol

extension JSONValue {
    /// What a YAML reader made of a document.
    init(yaml value: Any, at place: String) throws {
        switch value {
        case let flag as Bool: self = .boolean(flag)
        case let number as Int: self = .integer(Int64(number))
        case let text as String: self = .string(text)
        case let list as [Any]:
            self = .array(try list.enumerated().map { try JSONValue(yaml: $1, at: "\(place)[\($0)]") })
        case let map as [AnyHashable: Any]:
            var members: [String: JSONValue] = [:]
            for (key, value) in map {
                let name = "\(key.base)"
                members[name] = try JSONValue(yaml: value, at: "\(place).\(name)")
            }
            self = .object(members)
        default: throw DescriptionError("\(place) is \(type(of: value)), which JSON does not have; quote it.")
        }
    }

    /// The member of that name.
    public subscript(name: String) -> JSONValue? { members[name] }

    var members: [String: JSONValue] {
        if case .object(let members) = self { members } else { [:] }
    }

    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// What a `$ref` leads to; members beside it stay (JSON Schema 2020-12 section 8.2.3.1).
    func resolved(in document: JSONValue) throws -> JSONValue {
        guard let reference = self["$ref"]?.text else { return self }
        var target: JSONValue? = document
        for step in reference.split(separator: "/").dropFirst() { target = target?[String(step)] }
        guard reference.hasPrefix("#/"), let target else { throw DescriptionError("\(reference) leads nowhere.") }
        var beside = members
        beside["$ref"] = nil
        return .object(try target.resolved(in: document).members.merging(beside) { $1 })
    }
}
