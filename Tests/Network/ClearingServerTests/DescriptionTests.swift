import ClearingProtocol
import DescribedAPI
import Testing

@testable import ClearingServer

/// `assets/openapi.yaml` against the server, in both directions.
@Suite("The described interface", .timeLimit(.minutes(20)))
struct DescriptionTests {
    private let description: APIDescription

    init() throws {
        description = try APIDescription.current.get()
    }

    @Test func `what is served is described, and what is described is served`() async throws {
        let shop = try await Shop()
        let state = ServerState(keyRate: nil, peerRate: nil, certificate: nil)
        let served = Set(Routes(node: shop.node, heartbeat: .seconds(15), state: state).served)
        let described = Set(description.operations.map(\.name))
        #expect(served.subtracting(described) == [], "served, and not described")
        #expect(described.subtracting(served) == [], "described, and not served")
    }

    @Test func `the live server takes the methods that are described, and no other`() async throws {
        try await Shop.open { shop, base in
            let description = try APIDescription.current.get()
            let client = RawClient(base: base, key: shop.terminalKey)
            for path in Set(try description.operations.map { try $0.filledPath(in: description) }).sorted() {
                for method in ["GET", "PUT", "POST", "DELETE", "PATCH"] {
                    // The client holds a method that is not described against 405 and the field Allow.
                    let answer = try await client.send(method, path, fields: [])
                    let isDescribed = description.operation(method, path) != nil
                    #expect((answer.status == 405) == !isDescribed, "\(method) \(path)")
                    #expect(answer.status != 404, "\(method) \(path)")
                }
            }
        }
    }

    @Test func `every kind of problem is described, and no other`() throws {
        let schema = try description.schema("Problem")["properties"]?["type"]?["enum"]
        let kinds = ProblemKind.allCases.map { JSONValue.string("urn:counterfoil:problem:\($0.rawValue)") }
        #expect(schema == .array(kinds))
        for operation in description.operations {
            for (status, response) in operation.responses where status >= 400 {
                #expect(!response.kinds.isEmpty, "\(operation.name) \(status) names no kind")
                for kind in ProblemKind.allCases where response.kinds.contains(kind.rawValue) {
                    #expect(kind.status == status, "\(operation.name) \(status) names \(kind.rawValue)")
                }
            }
        }
    }

    @Test func `every operation has a name of its own`() {
        let names = description.operations.map(\.identifier)
        #expect(Set(names).count == names.count)
    }
}
