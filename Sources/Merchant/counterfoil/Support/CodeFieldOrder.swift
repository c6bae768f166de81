import ClearingProtocol
import OutsideText
import PaymentCodes

/// Where each field of a code stands: as `order` says, or as the kind wants it.
struct CodeFieldOrder {
    private let named: [String: Int]?
    private let kind: CodeKind

    /// - Throws: `JSONError` when the order is not an array of texts, ``CommandFailure`` when it names a field twice.
    init(_ order: JSONReader?, kind: CodeKind) throws {
        self.kind = kind
        var places: [String: Int] = [:]
        for (place, element) in try (order?.elements() ?? []).enumerated() {
            let path = try element.string()
            guard places.updateValue(place, forKey: path) == nil else {
                throw Self.refusal("names \(path.spelled) twice")
            }
        }
        named = order == nil ? nil : places
    }

    /// Whether one field comes before another in their template.
    func isBefore(_ path: String, _ other: String) -> Bool {
        if let named { return (named[path] ?? Int.max, path) < (named[other] ?? Int.max, other) }
        return (rank(of: path), path) < (rank(of: other), other)
    }

    /// Checks that the order names these fields and no other.
    ///
    /// - Throws: ``CommandFailure`` naming the first that is missing or unknown.
    func check(_ paths: [String]) throws {
        guard let named else { return }
        if let missing = paths.filter({ named[$0] == nil }).min() {
            throw Self.refusal("lacks \(missing.spelled), which fields has")
        }
        let known = Set(paths)
        if let unknown = named.keys.filter({ !known.contains($0) }).min() {
            throw Self.refusal("names \(unknown.spelled), which fields has not")
        }
    }

    /// What a consumer-presented code begins with, in the order of EMVCo QRCPS CPM 1.0, 3.1.1; elsewhere identifiers
    /// alone decide.
    private func rank(of path: String) -> Int {
        guard kind == .consumerPresented else { return 0 }
        let first = ["85", "61", "62"]
        return first.firstIndex { path == $0 || path.hasPrefix("\($0)[") } ?? first.count
    }

    private static func refusal(_ what: String) -> CommandFailure {
        CommandFailure(
            status: .usage,
            sentence: "The order \(what); name every field once, as decode --json does, or leave order out."
        )
    }
}
