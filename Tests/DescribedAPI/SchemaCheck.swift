import ClearingProtocol
import Timekeeping

/// Holds values against the part of JSON Schema 2020-12 that the description uses; another keyword is a fault, so that
/// nothing is described that is not held.
struct SchemaCheck {
    let document: JSONValue

    private static let annotations: Set = ["description", "title", "default", "example", "examples", "deprecated"]

    /// What does not fit, each beginning with its place.
    func faults(of value: JSONValue, _ schema: JSONValue, at place: String, isStrict: Bool) -> [String] {
        let resolved: JSONValue
        do {
            resolved = try schema.resolved(in: document)
        } catch {
            return ["\(place) cannot be checked: \(error)"]
        }
        return resolved.members.sorted { $0.key < $1.key }.flatMap { keyword, rule in
            faults(of: value, keyword, rule, of: resolved, at: place, isStrict)
        }
    }

    private func faults(
        of value: JSONValue,
        _ keyword: String,
        _ rule: JSONValue,
        of schema: JSONValue,
        at place: String,
        _ isStrict: Bool
    ) -> [String] {
        func unless(_ holds: Bool, _ sentence: String) -> [String] {
            holds ? [] : ["\(place.isEmpty ? "the root" : place) \(sentence): \(value.canonicalText.prefix(200))"]
        }
        switch keyword {
        case _ where Self.annotations.contains(keyword): return []
        case "type":
            let types = rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)
            return unless(types.contains(value.schemaType), "is not of type \(types.joined(separator: " or "))")
        case "const": return unless(value == rule, "is not \(rule.canonicalText)")
        case "enum": return unless(rule.elements.contains(value), "is none of the words \(rule.canonicalText)")
        case "allOf", "anyOf", "oneOf": return combination(of: value, keyword, rule.elements, at: place)
        default: break
        }
        switch value {
        case .string(let text): return unless(holds(text, keyword, rule), "breaks \(keyword) \(rule.canonicalText)")
        case .integer(let number):
            return unless(holds(number, keyword, rule), "breaks \(keyword) \(rule.canonicalText)")
        case .array(let elements): return array(elements, keyword, rule, at: place, isStrict)
        case .object(let members): return object(members, keyword, rule, of: schema, at: place, isStrict)
        case .null, .boolean: return []
        }
    }

    private func combination(of value: JSONValue, _ keyword: String, _ rules: [JSONValue], at place: String) -> [String]
    {
        let found = rules.map { faults(of: value, $0, at: place, isStrict: false) }
        let fitting = found.count(where: \.isEmpty)
        let isRight = keyword == "allOf" ? fitting == rules.count : keyword == "oneOf" ? fitting == 1 : fitting >= 1
        return isRight ? [] : ["\(place) fits \(fitting) of \(keyword)"] + found.flatMap(\.self)
    }

    private func holds(_ text: String, _ keyword: String, _ rule: JSONValue) -> Bool {
        switch (keyword, rule.text) {
        case ("minLength", _): text.unicodeScalars.count >= rule.number ?? .max
        case ("maxLength", _): text.unicodeScalars.count <= rule.number ?? -1
        case ("pattern", let pattern?): (try? Regex(pattern)).map(text.contains) ?? false
        case ("format", "date-time"): (try? Timestamp(parsing: text)) != nil
        case ("format", "date"): (try? BusinessDay(parsing: text)) != nil
        case ("contentEncoding", "base64"): Base64.decode(text) != nil
        default: false
        }
    }

    private func holds(_ number: Int64, _ keyword: String, _ rule: JSONValue) -> Bool {
        switch keyword {
        case "minimum": number >= rule.number ?? .max
        case "maximum": number <= rule.number ?? .min
        default: false
        }
    }

    private func array(
        _ elements: [JSONValue],
        _ keyword: String,
        _ rule: JSONValue,
        at place: String,
        _ isStrict: Bool
    ) -> [String] {
        switch keyword {
        case "items":
            elements.enumerated().flatMap { faults(of: $1, rule, at: "\(place)[\($0)]", isStrict: isStrict) }
        case "minItems" where elements.count >= rule.number ?? .max: []
        case "maxItems" where elements.count <= rule.number ?? -1: []
        default: ["\(place) breaks \(keyword) \(rule.canonicalText)"]
        }
    }

    private func object(
        _ members: [String: JSONValue],
        _ keyword: String,
        _ rule: JSONValue,
        of schema: JSONValue,
        at place: String,
        _ isStrict: Bool
    ) -> [String] {
        let dot = place.isEmpty ? "" : "\(place)."
        switch keyword {
        case "required":
            return rule.elements.compactMap(\.text).filter { members[$0] == nil }.map { "\(dot)\($0) is missing" }
        case "properties":
            return members.sorted { $0.key < $1.key }.flatMap { name, value in
                if let rule = rule[name] { return faults(of: value, rule, at: dot + name, isStrict: isStrict) }
                return isStrict && schema["additionalProperties"] == nil ? ["\(dot)\(name) is not described"] : []
            }
        case "additionalProperties":
            let others = members.filter { schema["properties"]?[$0.key] == nil }.sorted { $0.key < $1.key }
            return others.flatMap { name, value -> [String] in
                switch rule {
                case .boolean(true): return []
                case .boolean(false): return ["\(dot)\(name) is not allowed"]
                default: return faults(of: value, rule, at: dot + name, isStrict: isStrict)
                }
            }
        default: return ["\(place) has the rule \(keyword), which is not checked"]
        }
    }
}

extension JSONValue {
    fileprivate var schemaType: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .integer: "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
