import Clearing
import ClearingProtocol
import ClearingStore
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// A terminal's events as server-sent events (WHATWG HTML section 9.2), resumed by `Last-Event-ID`.
struct EventStream: Sendable {
    let node: ClearingNode
    let heartbeat: Duration

    /// How many heartbeats in a row may find that the one before was not yet written.
    private static let patience = 4

    private enum Signal {
        case ring, beat
    }

    @Sendable func respond(to request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let terminal = try caller.terminal()
        let last = try Self.lastEvent(of: request)
        try await node.events.admit(caller.mark)
        let body = request.body
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                // One signal is as good as many: what there is to write stands in the store, so that a slow reader
                // holds no more memory than one page.
                let (signals, continuation) = AsyncStream.makeStream(
                    of: Signal.self,
                    bufferingPolicy: .bufferingNewest(1)
                )
                try await body.consumeWithInboundCloseHandler { _ in
                    try await withGracefulShutdownHandler {
                        try await write(
                            after: last,
                            Reader(caller: caller, terminal: terminal, hangUp: context.hangUp),
                            on: signals,
                            continuation,
                            to: &writer
                        )
                    } onGracefulShutdown: {
                        continuation.finish()
                    }
                } onInboundClosed: {
                    continuation.finish()
                }
                try await writer.finish(nil)
            }
        )
    }

    /// Whom a stream is for.
    private struct Reader: Sendable {
        let caller: Caller
        let terminal: String
        /// Cuts the connection off.
        let hangUp: @Sendable () -> Void
    }

    /// Writes until the signals end: what is stored first, then whatever comes.
    private func write(
        after last: Int,
        _ reader: Reader,
        on signals: AsyncStream<Signal>,
        _ continuation: AsyncStream<Signal>.Continuation,
        to writer: inout any ResponseBodyWriter
    ) async throws {
        // Listening begins before the first reading, so that no event falls between both.
        let rings = node.events.rings(of: reader.terminal)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in rings { continuation.yield(.ring) }
            }
            group.addTask { try await beat(continuation, for: reader) }
            var last = last
            // The comment says that nothing older is to come, for those who only want to catch up.
            _ = try await writeStored(after: &last, reader, to: &writer)
            try await writer.write(ByteBuffer(string: ":\n\n"))
            for await signal in signals {
                let wrote = try await writeStored(after: &last, reader, to: &writer)
                if !wrote, signal == .beat { try await writer.write(ByteBuffer(string: ":\n\n")) }
            }
            group.cancelAll()
        }
    }

    /// Asks for a sign of life again and again. Who takes none for several of them holds memory and a connection for
    /// nothing, and is cut off: all it misses is there when it comes back.
    private func beat(_ signals: AsyncStream<Signal>.Continuation, for reader: Reader) async throws {
        var unwritten = 0
        while true {
            try await Task.sleep(for: heartbeat)
            if case .dropped = signals.yield(.beat) { unwritten += 1 } else { unwritten = 0 }
            guard unwritten < Self.patience else { return reader.hangUp() }
        }
    }

    private func writeStored(
        after last: inout Int,
        _ reader: Reader,
        to writer: inout any ResponseBodyWriter
    ) async throws -> Bool {
        var wrote = false
        while true {
            let key = reader.caller.mark.keyIdentifier
            let events = try await node.events.after(last, of: reader.terminal, key: key)
            guard let newest = events.last else { return wrote }
            let text = events.map { "id: \($0.number)\nevent: \($0.kind.rawValue)\ndata: \($0.body)\n\n" }.joined()
            try await writer.write(ByteBuffer(string: text))
            last = newest.number
            wrote = true
        }
    }

    private static func lastEvent(of request: Request) throws(Problem) -> Int {
        guard let name = HTTPField.Name("last-event-id"), let text = request.headers[name] else { return 0 }
        guard let number = Int(text), number >= 0, number <= JSONValue.largestInteger else {
            throw Problem(.malformed, "Last-Event-ID must be the number of an event.", field: "last-event-id")
        }
        return number
    }
}
