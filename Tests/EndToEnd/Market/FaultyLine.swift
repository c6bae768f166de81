import NIOCore
import NIOPosix

/// A line between clients and a node that delays, cuts, doubles and reorders requests.
struct FaultyLine: Sendable {
    typealias Channel = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    let port: Int
    let faults: LineFaults

    private struct Cut: Error {}

    /// Carries everything to a port, as long as some work takes.
    ///
    /// - Parameter work: is told the address that clients see, such as `http://127.0.0.1:40001`.
    static func carrying<Value: Sendable>(
        to port: Int,
        faults: LineFaults,
        _ work: @escaping @Sendable (String) async throws -> Value
    ) async throws -> Value {
        let line = FaultyLine(port: port, faults: faults)
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture { try Channel(wrappingChannelSynchronously: channel) }
            }
        let address = "http://127.0.0.1:\(server.channel.localAddress?.port ?? 0)"
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                try await server.executeThenClose { clients in
                    await withDiscardingTaskGroup { connections in
                        do {
                            for try await client in clients { connections.addTask { await line.carry(client) } }
                        } catch {}
                    }
                }
                return nil
            }
            group.addTask { try await work(address) }
            defer { group.cancelAll() }
            while let value = try await group.next() {
                if let value { return value }
            }
            throw HarnessFailure("The line ended before what it carried.")
        }
    }

    /// A connection that fails is what this is about.
    private func carry(_ client: Channel) async {
        try? await client.executeThenClose { asked, answering in
            try await connect().executeThenClose { answered, asking in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    let fates = AsyncStream.makeStream(of: LineFault.self)
                    group.addTask { try await carry(asked, to: asking, telling: fates.continuation) }
                    group.addTask { try await carry(answered, to: answering, hearing: fates.stream) }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            }
        }
    }

    private func connect() async throws -> Channel {
        try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture { try Channel(wrappingChannelSynchronously: channel) }
            }
    }

    private func carry(
        _ asked: NIOAsyncChannelInboundStream<ByteBuffer>,
        to asking: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        telling fates: AsyncStream<LineFault>.Continuation
    ) async throws {
        var cutter = RequestCutter()
        for try await bytes in asked {
            for request in cutter.feed(bytes) {
                let fault = faults.next()
                fates.yield(fault)
                switch fault {
                case .none, .halved: break
                case .delayed: try await Task.sleep(for: faults.pause(most: 60))
                case .cut: throw Cut()
                case .cutBeforeAnswer:
                    try await asking.write(request)
                    try await Task.sleep(for: faults.pause(most: 10))
                    throw Cut()
                case .doubled: deliver(request, after: faults.pause(most: 40))
                case .overtaken:
                    deliver(request, after: faults.pause(most: 150))
                    throw Cut()
                }
                try await asking.write(request)
            }
        }
    }

    private func carry(
        _ answered: NIOAsyncChannelInboundStream<ByteBuffer>,
        to answering: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        hearing fates: AsyncStream<LineFault>
    ) async throws {
        var fate = fates.makeAsyncIterator()
        for try await bytes in answered {
            // Either the head of an answer, or a later part of a long one: a stream of events breaks off too.
            let isHead = bytes.readableBytesView.starts(with: "HTTP/1.1 ".utf8)
            guard await isHead ? fate.next() == .halved : faults.next().isBreak else {
                try await answering.write(bytes)
                continue
            }
            try await answering.write(bytes.getSlice(at: bytes.readerIndex, length: bytes.readableBytes / 2) ?? bytes)
            throw Cut()
        }
    }

    /// Sends a request over a connection of its own, whatever is answered.
    private func deliver(_ request: ByteBuffer, after pause: Duration) {
        Task {
            try await Task.sleep(for: pause)
            try await connect().executeThenClose { answered, asking in
                try await asking.write(request)
                for try await _ in answered { break }
            }
        }
    }
}
