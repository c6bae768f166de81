public import ClearingProtocol
import Foundation
import Yams

/// `assets/openapi.yaml`, as far as a node can be held against it (OpenAPI 3.1).
public struct APIDescription: Sendable {
    let document: JSONValue
    /// Everything that can be asked, in the order of the paths.
    public let operations: [DescribedOperation]

    /// The description beside the sources, read once.
    public static let current = Result { try APIDescription(reading: path) }

    /// Where the description is.
    public static var path: String {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../assets/openapi.yaml").standardizedFileURL.path
    }

    init(reading path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let document = try JSONValue(yaml: try Yams.load(yaml: text) as Any, at: "the description")
        self.document = document
        operations = try (document["paths"]?.members ?? [:]).sorted { $0.key < $1.key }.flatMap { path, item in
            try DescribedOperation.all(of: item, path: path, in: document)
        }
    }

    /// The operation that answers a method on a path that was asked.
    public func operation(_ method: String, _ path: String) -> DescribedOperation? {
        operations(on: path).first { $0.method == method }
    }

    /// What a path takes, of whatever method: of the templates that fit, that with the fewest parameters counts.
    public func operations(on path: String) -> [DescribedOperation] {
        let fitting = operations.filter { $0.parameters(in: path) != nil }
        let fewest = fitting.map { $0.parameters(in: path)?.count ?? 0 }.min()
        return fitting.filter { $0.parameters(in: path)?.count == fewest }
    }

    /// A named schema.
    public func schema(_ name: String) throws -> JSONValue {
        guard let schema = document["components"]?["schemas"]?[name] else {
            throw DescriptionError("There is no schema \(name).")
        }
        return schema
    }

    /// What a message has that its schema does not allow, in sentences.
    ///
    /// - Parameter isStrict: whether members that are not described are wrong too.
    public func faults(of message: JSONValue, against schema: JSONValue, isStrict: Bool = true) -> [String] {
        SchemaCheck(document: document).faults(of: message, schema, at: "", isStrict: isStrict)
    }
}
