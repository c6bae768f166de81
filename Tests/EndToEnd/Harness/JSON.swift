import Foundation

/// What a program prints with `--json`, read by Foundation rather than by the code under test.
enum JSON: Decodable, Sendable, Hashable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(Decimal)
    case boolean(Bool)
    case null

    init(parsing text: String) throws {
        do {
            self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
        } catch {
            throw HarnessFailure("This is not one JSON value: \(text)")
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The member of an object.
    subscript(_ name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The elements of an array.
    var elements: [JSON] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The text of a string.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}

extension JSON: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    init(integerLiteral value: Int64) {
        self = .number(Decimal(value))
    }

    init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSON {
    /// A number in digits.
    var digits: String? {
        if case .number(let number) = self { "\(number)" } else { nil }
    }
}
