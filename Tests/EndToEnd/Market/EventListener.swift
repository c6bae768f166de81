import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1
import Synchronization
import Testing

/// Hears a terminal's events over connections that break, each once and in order.
final class EventListener: Sendable {
    private struct State {
        var last = 0
        var states: [String: JSON] = [:]
        var connections = 0
    }

    private let client: PatientClient
    private let node: VerifyingKey
    private let state = Mutex(State())

    init(_ client: PatientClient, node: VerifyingKey) {
        self.client = client
        self.node = node
    }

    /// The number of the newest event.
    var last: Int { state.withLock { $0.last } }
    /// How often it connected.
    var connections: Int { state.withLock { $0.connections } }
    /// Each order as the newest event of it says.
    var orders: [String: JSON] { state.withLock { $0.states } }

    /// Listens until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            try? await listen()
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    private func listen() async throws {
        var request = client.request("GET", Endpoint.events)
        request.headers.add(name: "last-event-id", value: "\(last)")
        let response = try await client.http.execute(request, timeout: .seconds(3600))
        guard response.status == .ok else { return }
        state.withLock { $0.connections += 1 }
        var text = ""
        for try await bytes in response.body {
            text += String(buffer: bytes)
            while let end = text.firstRange(of: "\n\n") {
                let lines = text[..<end.lowerBound].split(separator: "\n").map(String.init)
                text = String(text[end.upperBound...])
                if lines.count == 3 { try hear(lines[2].replacing("data: ", with: "", maxReplacements: 1)) }
            }
        }
    }

    private func hear(_ data: String) throws {
        _ = try Signed<ClearingEvent>(parsing: data).opened(with: node)
        let event = try JSON(parsing: data)["signed"]
        let number = event?["number"]?.digits.flatMap { Int($0) } ?? 0
        state.withLock { state in
            #expect(number == state.last + 1, "an event is missing, or came twice")
            state.last = number
            if let order = event?["order"], let name = order["order"]?.text { state.states[name] = order }
        }
    }
}
