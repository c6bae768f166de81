import NIOCore
import NIOHTTP1
import NIOPosix

/// An HTTP server on the loopback interface that answers as a test says.
struct ScriptedServer {
    /// What was asked.
    struct Request: Sendable {
        let method: String
        let path: String
        let headers: [String: String]
    }

    /// What is done about it.
    enum Answer: Sendable {
        /// A status, headers and a body.
        case says(Int, [String: String] = [:], String = "")
        /// The connection ends without an answer.
        case hangsUp
    }

    typealias Script = @Sendable (Request) async -> Answer

    /// Runs a test with the address of a server that follows a script.
    static func run(_ script: @escaping Script, _ body: @Sendable (String) async throws -> Void) async throws {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    return try NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>(
                        wrappingChannelSynchronously: channel
                    )
                }
            }
        let port = server.channel.localAddress?.port ?? 0
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.executeThenClose { connections in
                    await withDiscardingTaskGroup { group in
                        do {
                            for try await connection in connections {
                                group.addTask { try? await serve(connection, script) }
                            }
                        } catch {}
                        group.cancelAll()
                    }
                }
            }
            try await body("http://127.0.0.1:\(port)")
            group.cancelAll()
        }
    }

    private static func serve(
        _ connection: NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>,
        _ script: Script
    ) async throws {
        try await connection.executeThenClose { parts, answers in
            var head: HTTPRequestHead?
            for try await part in parts {
                switch part {
                case .head(let beginning): head = beginning
                case .body: break
                case .end:
                    guard let head else { return }
                    let request = Request(
                        method: head.method.rawValue,
                        path: head.uri,
                        headers: Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { $1 }
                    )
                    guard case .says(let status, let fields, let body) = await script(request) else { return }
                    var headers = HTTPHeaders(fields.map { ($0.key, $0.value) })
                    headers.replaceOrAdd(name: "content-length", value: String(body.utf8.count))
                    let beginning = HTTPResponseHead(
                        version: .http1_1,
                        status: HTTPResponseStatus(statusCode: status),
                        headers: headers
                    )
                    try await answers.write(.head(beginning))
                    try await answers.write(.body(.byteBuffer(ByteBuffer(string: body))))
                    try await answers.write(.end(nil))
                }
            }
        }
    }
}
