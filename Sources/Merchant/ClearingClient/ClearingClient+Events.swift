import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1

extension ClearingClient {
    public func events(after number: Int) -> AsyncThrowingStream<ClearingSignal, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await self.listen(after: number) { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func listen(after number: Int, _ receive: (ClearingSignal) -> Void) async throws(ClearingError) {
        var request = request(.GET, Endpoint.events, query: nil, body: nil, idempotencyKey: nil)
        request.headers.add(name: "accept", value: "text/event-stream")
        request.headers.add(name: "last-event-id", value: String(number))
        do {
            // The stream has no end, so the deadline is for its head only; heartbeats show that the rest is alive.
            let response = try await http.execute(request, deadline: .distantFuture)
            guard response.status == .ok else {
                throw Self.refusal(response, try await response.body.collect(upTo: Self.longestAnswer))
            }
            receive(.heartbeat)
            var parser = ServerSentEventParser()
            var cursor = EventCursor(after: number)
            for try await buffer in response.body {
                for item in try parser.feed(buffer.readableBytesView) { try take(item, &cursor, receive) }
            }
        } catch {
            throw Self.error(error)
        }
    }

    private func take(
        _ item: ServerSentEventParser.Item,
        _ cursor: inout EventCursor,
        _ receive: (ClearingSignal) -> Void
    ) throws(ClearingError) {
        guard case .event(let data) = item else { return receive(.heartbeat) }
        let event: Signed<ClearingEvent>
        do {
            event = try Signed(parsing: data)
        } catch {
            throw .unintelligible("\(error)")
        }
        switch cursor.take(event.message.number) {
        case .repeated: return
        case .next: break
        case .after(let missing): receive(.missing(missing))
        }
        receive(.event(event))
    }
}
