import AsyncHTTPClient
import ClearingProtocol
import Glibc
import NIOCore
import SimulatedCustomers
import Testing

/// How a node runs and ends, as a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ServingTests {
    private let folder: TemporaryDirectory
    private let node: ClearingNetwork
    private let key = SigningKey(from: .system)

    init() async throws {
        folder = try TemporaryDirectory()
        node = try await ClearingNetwork(data: folder.file("network"))
        let bytes = Base64.encode(key.verifyingKey.bytes)
        _ = try await node.administer("wallet", "add", "--owner", "Ann", "--key", bytes)
    }

    private func get(_ path: String) async throws -> String {
        let request = HTTPClientRequest(url: node.address + path)
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        return String(buffer: try await response.body.collect(upTo: 1 << 20))
    }

    @Test func `every message is a line of JSON that names the key and no secret`() async throws {
        let phone = WalletClient(key: key, node: node.address)
        _ = try await phone.balance()
        let pin = try #require(WalletPIN("314159"))
        _ = try await phone.setPIN(PINChange(pin: pin), at: node.address)
        let code = try await phone.issueCode(at: node.address)
        #expect(try await get("/metrics").contains(#"route="/v1/wallet/codes",status="200"} 1"#))
        let end = try await node.stop()
        #expect(end.status == 0)
        let lines = try end.errors.split(separator: "\n").map { try JSON(parsing: String($0)) }
        #expect(lines.allSatisfy { $0["time"] != nil && $0["level"] != nil && $0["message"] != nil })
        let requests = lines.filter { $0["message"] == "request" }
        #expect(requests.map { $0["route"] } == ["/v1/wallet", "/v1/wallet/pin", "/v1/wallet/codes"])
        #expect(requests.allSatisfy { $0["key"]?.text == key.verifyingKey.identifier && $0["status"] == 200 })
        #expect(requests.allSatisfy { $0["duration_us"]?.digits != nil && $0["request"]?.text != nil })
        for secret in ["314159", code.digits, Base64.encode(key.verifyingKey.bytes)] {
            #expect(!end.errors.contains(secret))
        }
    }

    @Test func `a stop answers what is under way, ends what never would, and takes nothing new`() async throws {
        let port = try #require(UInt16(node.port))
        // One that sends half a request and then nothing, and one that is idle between two requests.
        let half = try RawConnection(port: port)
        try half.send("POST /v1/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{")
        let idle = try RawConnection(port: port)
        try idle.send("GET /ready HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(try idle.receive().contains(#"{"status":"ready"}"#))
        let start = ContinuousClock.now
        node.signal(SIGTERM)
        #expect(try idle.receive() == "", "an idle connection ends at once")
        let end = try await node.stop()
        #expect(end.status == 0, "\(end.errors)")
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(try half.receive() == "", "half a request is not answered")
        #expect(throws: HarnessFailure.self) { _ = try RawConnection(port: port) }
    }

    @Test(arguments: [
        ["--key-rate", "0"], ["--peer-rate", "x"], ["--log-level", "loud"], ["--log-format", "xml"],
    ])
    func `an option that cannot be is refused in one sentence`(options: [String]) async throws {
        let result = try await Command(
            try Programs.path(Programs.clearinghouse),
            ["serve", "--data", folder.file("none"), "--listen", "127.0.0.1:0"] + options
        ).run()
        #expect(result.status == 2)
        #expect(result.isOneSentence && result.errors.contains(options[0]), "\(result.errors)")
    }
}
