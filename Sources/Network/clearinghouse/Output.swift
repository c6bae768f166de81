import ClearingProtocol

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where what the program says goes.
enum Output {
    /// Writes a line to standard output at once, so that whoever reads a pipe does not wait for it.
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    /// Writes a text to standard output as it is.
    static func emit(_ text: String) {
        print(text, terminator: "")
        fflush(nil)
    }

    /// Writes a line to standard error.
    static func complain(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            start += written
        }
    }

    /// Writes one thing: as JSON, or as lines of names and values.
    static func show(_ json: JSONValue, asJSON: Bool) {
        guard !asJSON else { return say(json.canonicalText) }
        for (name, value) in fields(json, prefix: "") { say("\(name): \(value)") }
    }

    /// Writes several things: one JSON object a line, or blocks with an empty line between them.
    static func show(_ list: [JSONValue], asJSON: Bool) {
        for (position, json) in list.enumerated() {
            if !asJSON, position > 0 { say("") }
            show(json, asJSON: asJSON)
        }
    }

    private static func fields(_ json: JSONValue, prefix: String) -> [(String, String)] {
        guard case .object(let members) = json else { return [(prefix, plain(json))] }
        return members.sorted { $0.key < $1.key }.flatMap { name, value in
            fields(value, prefix: prefix.isEmpty ? name : "\(prefix).\(name)")
        }
    }

    private static func plain(_ json: JSONValue) -> String {
        if case .string(let text) = json { text } else { json.canonicalText }
    }
}
