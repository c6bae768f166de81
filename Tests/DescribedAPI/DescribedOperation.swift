public import ClearingProtocol
import Foundation

/// A method on a path, as it is described.
public struct DescribedOperation: Sendable {
    /// Its `operationId`.
    public let identifier: String
    /// In upper case.
    public let method: String
    /// With its parameters in braces.
    public let path: String
    /// Whether only signed requests are answered.
    public let isSigned: Bool
    /// By their HTTP status.
    public let responses: [Int: DescribedResponse]
    /// What the body of a request is, if there is one.
    public let request: JSONValue?
    let parameters: [DescribedParameter]

    /// What both sides call it, such as `GET /v1/wallet`.
    public var name: String { "\(method) \(path)" }

    static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    static func all(of item: JSONValue, path: String, in document: JSONValue) throws -> [DescribedOperation] {
        try methods.compactMap { method in
            guard let operation = item[method] else { return nil }
            let shared = item["parameters"]?.elements ?? []
            return try DescribedOperation(operation, method, path, shared: shared, in: document)
        }
    }

    private init(
        _ operation: JSONValue,
        _ method: String,
        _ path: String,
        shared: [JSONValue],
        in document: JSONValue
    ) throws {
        self.method = method.uppercased()
        self.path = path
        identifier = operation["operationId"]?.text ?? "\(method) \(path)"
        isSigned = (operation["security"] ?? document["security"])?.elements.isEmpty == false
        request = try operation["requestBody"]?.resolved(in: document)["content"]?["application/json"]?["schema"]
        parameters = try (shared + (operation["parameters"]?.elements ?? [])).map {
            try DescribedParameter($0.resolved(in: document), of: path)
        }
        var responses: [Int: DescribedResponse] = [:]
        for (status, response) in operation["responses"]?.members ?? [:] {
            guard let number = Int(status) else {
                throw DescriptionError("\(method) \(path) has the answer \(status); name each status.")
            }
            responses[number] = try DescribedResponse(response.resolved(in: document), in: document)
        }
        self.responses = responses
    }

    /// The parameters in a path that fits, by their names.
    func parameters(in asked: String) -> [String: String]? {
        let template = path.split(separator: "/", omittingEmptySubsequences: false)
        let parts = asked.split(separator: "/", omittingEmptySubsequences: false)
        guard template.count == parts.count else { return nil }
        var values: [String: String] = [:]
        for (part, value) in zip(template, parts) {
            if part.hasPrefix("{") {
                guard !value.isEmpty else { return nil }
                values[String(part.dropFirst().dropLast())] = value.removingPercentEncoding ?? String(value)
            } else if part != value {
                return nil
            }
        }
        return values
    }

    /// The path with something in place of each parameter that its schema allows.
    public func filledPath(in description: APIDescription) throws -> String {
        try path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix("{") else { return String(part) }
            let name = part.dropFirst().dropLast()
            guard let parameter = parameters.first(where: { $0.place == .path && $0.name == name }) else {
                throw DescriptionError("\(self.name) does not describe the parameter \(name).")
            }
            return try parameter.sample(in: description)
        }.joined(separator: "/")
    }
}
