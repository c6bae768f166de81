import ClearingProtocol
import Foundation

extension APIDescription {
    /// What an exchange has that is not described, in sentences: its status, type, fields or body; and where the node
    /// said yes, what was asked.
    public func faults(of exchange: Exchange) -> [String] {
        let known = operations(on: exchange.path)
        guard let operation = known.first(where: { $0.method == exchange.method }) else {
            return strangerFaults(of: exchange, allowed: known.map(\.method))
        }
        guard let response = operation.responses[exchange.status] else {
            let text = String(decoding: exchange.answer.prefix(300), as: UTF8.self)
            return ["\(operation.name) is not described to answer \(exchange.status): \(text)"]
        }
        var faults = bodyFaults(of: exchange, against: response)
        for (name, schema) in response.fields {
            guard let value = exchange.fields[name] else {
                faults.append("the field \(name) is missing")
                continue
            }
            let number = schema["type"] == .string("integer") ? Int64(value).map(JSONValue.integer) : nil
            faults += self.faults(of: number ?? .string(value), against: schema).map { "the field \(name): \($0)" }
        }
        if (200..<300).contains(exchange.status) { faults += requestFaults(of: exchange, against: operation) }
        return faults.map { "\(operation.name) \(exchange.status): \($0)" }
    }

    /// Paths that are not described are not found, and methods that are not described are not allowed.
    private func strangerFaults(of exchange: Exchange, allowed: [String]) -> [String] {
        let status = allowed.isEmpty ? 404 : 405
        var faults = exchange.status == status ? [] : ["answers \(exchange.status) instead of \(status)"]
        if !allowed.isEmpty, exchange.fields["allow"] != allowed.sorted().joined(separator: ", ") {
            faults.append("allows \(exchange.fields["allow"] ?? "nothing") instead of \(allowed.sorted())")
        }
        if let schema = try? schema("Problem") { faults += jsonFaults(of: exchange.answer, against: schema) }
        return faults.map { "\(exchange.method) \(exchange.path): \($0)" }
    }

    private func bodyFaults(of exchange: Exchange, against response: DescribedResponse) -> [String] {
        guard !response.content.isEmpty else { return exchange.answer.isEmpty ? [] : ["has a body"] }
        guard let schema = response.content[exchange.type] else {
            return ["is of the type \(exchange.type) instead of \(response.content.keys.sorted())"]
        }
        switch exchange.type {
        case "application/json": return jsonFaults(of: exchange.answer, against: schema)
        case "application/problem+json":
            guard let problem = try? Problem(parsing: exchange.answer) else { return ["is no problem"] }
            return jsonFaults(of: exchange.answer, against: schema)
                + (problem.kind.status == exchange.status ? [] : ["has a problem of another status"])
                + (response.kinds.contains(problem.kind.rawValue) ? [] : ["does not name \(problem.kind.rawValue)"])
        default: return String(validating: exchange.answer, as: UTF8.self) == nil ? ["is no UTF-8"] : []
        }
    }

    private func jsonFaults(of bytes: [UInt8], against schema: JSONValue) -> [String] {
        do {
            return faults(of: try JSONDocument(parsing: bytes).root.value, against: schema)
        } catch {
            return ["is no JSON: \(error)"]
        }
    }

    /// What the node took although it is not described.
    private func requestFaults(of exchange: Exchange, against operation: DescribedOperation) -> [String] {
        var faults: [String] = []
        if let schema = operation.request, let body = exchange.request, !body.isEmpty {
            let value = try? JSONDocument(parsing: body).root.value
            faults += self.faults(of: value ?? .null, against: schema, isStrict: false)
        }
        let inPath = operation.parameters(in: exchange.path) ?? [:]
        let items = URLComponents(string: "?\(exchange.query ?? "")")?.queryItems ?? []
        let inQuery = Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        for parameter in operation.parameters {
            let value = parameter.place == .path ? inPath[parameter.name] : inQuery[parameter.name]
            switch (parameter.place, value) {
            case (.path, let value?), (.query, let value?): faults += parameter.faults(of: value, in: self)
            case (.query, nil) where parameter.isRequired: faults.append("the query \(parameter.name) is missing")
            default: break
            }
        }
        let described = Set(operation.parameters.filter { $0.place == .query }.map(\.name))
        faults += inQuery.keys.filter { !described.contains($0) }.map { "the query \($0) is not described" }
        return faults.map { "took what is not described: \($0)" }
    }
}
