import Foundation
import PaymentCodes
import Testing

/// A code with what is expected of it, from Vectors/qr.json.
struct Vector: Sendable, CustomTestStringConvertible {
    let id: String
    let kind: String
    let payload: String
    let isValid: Bool
    let checksum: String?
    let violations: [String]
    let order: [String]
    let fields: CodeField?
    let accountNumber: String?
    let wallet: String?

    var testDescription: String { id }

    static let all: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/qr.json")
        guard let data = try? Data(contentsOf: file),
            let list = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
        else { return [] }
        return list.compactMap(Vector.init)
    }()

    static func all(_ kind: String) -> [Vector] { all.filter { $0.kind == kind } }

    private init?(_ object: [String: Any]) {
        guard let id = object["id"] as? String, let kind = object["kind"] as? String,
            let payload = object["payload"] as? String, let expect = object["expect"] as? [String: Any],
            let isValid = expect["valid"] as? Bool
        else { return nil }
        self.id = id
        self.kind = kind
        self.payload = payload
        self.isValid = isValid
        checksum = expect["crc"] as? String
        violations = expect["violations"] as? [String] ?? []
        order = expect["id_order"] as? [String] ?? []
        fields = expect["fields"].flatMap(Self.field(unordered:)) ?? expect["tlv"].flatMap(Self.field(ordered:))
        accountNumber = expect["pan"] as? String
        wallet = expect["wallet"] as? String
    }

    /// Objects by ID, sorted: JSON does not keep their order.
    private static func field(unordered json: Any) -> CodeField? {
        if let text = json as? String { return .value(text) }
        guard let object = json as? [String: Any] else { return nil }
        return .template(
            object.sorted { $0.key < $1.key }.compactMap { id, value in field(unordered: value).map { (id, $0) } }
        )
    }

    /// Pairs of tag and value or pairs.
    private static func field(ordered json: Any) -> CodeField? {
        if let text = json as? String { return .value(text) }
        guard let pairs = json as? [[Any]] else { return nil }
        return .template(
            pairs.compactMap { pair in
                guard pair.count == 2, let id = pair[0] as? String else { return nil }
                return field(ordered: pair[1]).map { (id, $0) }
            }
        )
    }
}

extension CodeField {
    /// The same fields, those of every template sorted by ID.
    var sorted: CodeField {
        guard case .template(let fields) = self else { return self }
        return .template(fields.sorted { $0.id < $1.id }.map { ($0.id, $0.field.sorted) })
    }

    var ids: [String] {
        guard case .template(let fields) = self else { return [] }
        return fields.map(\.id)
    }
}
