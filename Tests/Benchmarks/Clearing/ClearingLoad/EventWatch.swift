import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1
import Synchronization

/// Hears the events of terminals and tells whoever waits for an order's.
final class EventWatch: Sendable {
    private enum Place {
        case awaited(CheckedContinuation<Void, Never>)
        case heard
    }

    private let places = Mutex([String: Place]())
    private let connected = Mutex(0)

    /// How many streams are open.
    var streams: Int { connected.withLock { $0 } }

    /// Listens until the task is cancelled.
    func listen(as terminal: LoadClient) async throws {
        let response = try await terminal.http.execute(
            terminal.request("GET", Endpoint.events),
            deadline: .distantFuture
        )
        guard response.status == .ok else { throw LoadClient.Refused(description: "events: \(response.status.code)") }
        connected.withLock { $0 += 1 }
        defer { connected.withLock { $0 -= 1 } }
        var text = ""
        for try await bytes in response.body {
            text += String(buffer: bytes)
            while let end = text.firstRange(of: "\n\n") {
                // The order's number is the one member `order` that is a string.
                if let start = text[..<end.lowerBound].firstRange(of: #""order":""#)?.upperBound {
                    hear(String(text[start...].prefix { $0 != "\"" }))
                }
                text = String(text[end.upperBound...])
            }
        }
    }

    /// Waits for an order's event.
    func event(of order: String) async {
        await withCheckedContinuation { continuation in
            let isHeard = places.withLock { places in
                if case .heard? = places.removeValue(forKey: order) { return true }
                places[order] = .awaited(continuation)
                return false
            }
            if isHeard { continuation.resume() }
        }
    }

    private func hear(_ order: String) {
        let continuation: CheckedContinuation<Void, Never>? = places.withLock { places in
            if case .awaited(let continuation)? = places.removeValue(forKey: order) { return continuation }
            places[order] = .heard
            return nil
        }
        continuation?.resume()
    }
}
