import ArgumentParser
import FoundationEssentials
import OutsideText

/// The settings of `serve` in a file: lines of `name = value`, named as the options are; `#` begins a comment.
struct ConfigurationFile {
    /// The settings, and whether each is the path of a file or a directory.
    private static let settings: [(name: String, isPath: Bool)] = [
        ("listen", false), ("data", true), ("name", false), ("code-base", false), ("tls-certificate", true),
        ("tls-key", true), ("key-rate", false), ("peer-rate", false), ("log-format", false), ("log-level", false),
    ]

    let path: String

    /// The arguments of the program with those of the file that `serve --config` names before them, so that what was
    /// typed wins.
    static func expanded(_ arguments: [String]) throws -> [String] {
        guard arguments.first == "serve", let path = path(in: arguments) else { return arguments }
        return ["serve"] + (try ConfigurationFile(path: path).arguments()) + arguments.dropFirst()
    }

    private static func path(in arguments: [String]) -> String? {
        let option = "--config"
        if let place = arguments.firstIndex(of: option) { return arguments.dropFirst(place + 1).first }
        return arguments.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    }

    /// The settings as arguments.
    func arguments() throws -> [String] {
        guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
        else { throw ValidationError("The configuration \(path.shown(limit: 200)) cannot be read as text in UTF-8.") }
        var arguments: [String] = []
        var seen: [String: Int] = [:]
        for (number, line) in zip(1..., text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)) {
            guard let (name, value) = try setting(in: line, number) else { continue }
            if let first = seen.updateValue(number, forKey: name) {
                throw refusal(number, "\(name) stands in line \(first) already; leave one of them out")
            }
            arguments.append("--\(name)=\(value)")
        }
        return arguments
    }

    private func setting(in line: Substring, _ number: Int) throws -> (name: String, value: String)? {
        let content = line.trimmed
        guard !content.isEmpty, !content.hasPrefix("#") else { return nil }
        guard let equals = content.firstIndex(of: "=") else {
            throw refusal(number, "\"\(String(content).shown())\" is no setting; write NAME = VALUE")
        }
        let name = String(content[..<equals].trimmed)
        guard let known = Self.settings.first(where: { $0.name == name }) else {
            let names = Self.settings.map(\.name).joined(separator: ", ")
            throw refusal(number, "there is no setting \"\(name.shown())\"; there are \(names)")
        }
        var value = String(content[content.index(after: equals)...].trimmed)
        if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
            value = String(value.dropFirst().dropLast())
        }
        guard !value.isEmpty, !value.contains("\"") else {
            throw refusal(number, "\(name) has no value; write \(name) = VALUE, or leave the line out")
        }
        return (name, known.isPath ? resolved(value) : value)
    }

    /// A path as it is meant in the file: relative to the directory of the file.
    private func resolved(_ value: String) -> String {
        guard !value.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return value }
        return path[...slash] + value
    }

    private func refusal(_ number: Int, _ reason: String) -> ValidationError {
        ValidationError("\(path.shown(limit: 200)), line \(number): \(reason).")
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return self[first...last]
    }
}
