import OutsideText

/// An XML document under construction: elements in the order in which they are added, indented by their depth.
public struct XMLText: Sendable {
    /// What was added since it was last taken out, the declaration first.
    public private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    /// An empty document.
    public init() {}

    /// Adds an element that holds others.
    public mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String> = [:],
        _ content: (inout XMLText) throws -> Void
    ) rethrows {
        begin(name, attributes)
        try content(&self)
        end(name)
    }

    /// Begins an element; what is added until its ``end(_:)`` is in it.
    public mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        text += "\(indentation)<\(name)\(Self.spelled(attributes))>\n"
        depth += 1
    }

    /// Ends the element of that name, which must be the one that was begun last.
    public mutating func end(_ name: String) {
        depth -= 1
        text += "\(indentation)</\(name)>\n"
    }

    /// Takes out what was added, so that a long document need not be in memory as a whole.
    public mutating func take() -> String {
        defer { text = "" }
        return text
    }

    /// Adds an element that holds a text, cut to so many characters.
    public mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String> = [:],
        text content: String,
        limit: Int = 140
    ) {
        text += "\(indentation)<\(name)\(Self.spelled(attributes))>\(Self.held(content, limit))</\(name)>\n"
    }

    private var indentation: String { String(repeating: " ", count: depth) }

    private static func spelled(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    }

    /// A text as an element holds it.
    private static func held(_ content: String, _ limit: Int) -> String {
        // Looking characters up is slow, and nearly all of a statement is numbers and dates.
        let isPlain = content.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
                UInt8(ascii: " "), UInt8(ascii: ","):
                true
            default: false
            }
        }
        guard !isPlain || content.utf8.count > limit else { return content }
        // What a document cannot hold at all (XML 1.0 section 2.2) is among what is never shown.
        return escaped(String(content.shown(limit: limit).unicodeScalars.prefix(limit)))
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
