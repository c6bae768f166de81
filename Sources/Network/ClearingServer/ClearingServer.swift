public import Clearing
import ClearingProtocol
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
public import ServiceLifecycle

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A clearing node's HTTP server.
public struct ClearingServer: Service {
    /// Where it listens.
    public let address: ListenAddress
    let node: ClearingNode
    /// Longer than clients keep a connection that is idle, so that it is they who end it, between two requests.
    private static let idle = TimeAmount.seconds(75)
    let certificate: ServerCertificate?
    let keyRate: RateLimit?
    let peerRate: RateLimit?
    let codeBase: String?
    let heartbeat: Duration
    let logger: Logger
    var onListening: @Sendable (String) async -> Void

    /// A logger that writes what an operator must know to standard error.
    public static var defaultLogger: Logger {
        var logger = Logger(label: "clearinghouse") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        return logger
    }

    /// A server of a node.
    ///
    /// - Parameters:
    ///   - host: a host of the loopback interface; any other is refused without a certificate when the server runs.
    ///   - port: the port; 0 for any that is free.
    ///   - certificate: what is shown to whoever connects; without it the server speaks plain HTTP.
    ///   - keyRate: what each key may send; `nil` for as much as it likes.
    ///   - peerRate: what each address may send without a valid signature; `nil` for as much as it likes.
    ///   - codeBase: the address that codes begin with; the server's own unless it is given.
    ///   - heartbeat: how often a stream of events says that it is alive.
    ///   - onListening: is told the server's address once it listens, such as `http://127.0.0.1:8080`.
    public init(
        node: ClearingNode,
        host: String = "127.0.0.1",
        port: Int = 0,
        certificate: ServerCertificate? = nil,
        keyRate: RateLimit? = nil,
        peerRate: RateLimit? = nil,
        codeBase: String? = nil,
        heartbeat: Duration = .seconds(15),
        logger: Logger = ClearingServer.defaultLogger,
        onListening: @escaping @Sendable (String) async -> Void = { _ in }
    ) {
        self.node = node
        address = ListenAddress(host: host, port: port)
        self.certificate = certificate
        self.keyRate = keyRate
        self.peerRate = peerRate
        self.codeBase = codeBase
        self.heartbeat = heartbeat
        self.logger = logger
        self.onListening = onListening
    }

    /// Serves until the task is cancelled or the service group that runs it shuts down.
    ///
    /// - Throws: ``ServerError`` when it cannot listen.
    public func run() async throws {
        guard address.isLoopback || certificate != nil else { throw ServerError.notLoopback(address.host) }
        let state = ServerState(keyRate: keyRate, peerRate: peerRate, certificate: certificate)
        let application = Application(
            router: Routes(node: node, heartbeat: heartbeat, state: state).router(),
            server: try certificate.map {
                try .tls(.http1(configuration: .init(idleTimeout: Self.idle)), tlsConfiguration: $0.configuration)
            } ?? .http1(configuration: .init(idleTimeout: Self.idle)),
            configuration: ApplicationConfiguration(address: .hostname(address.host, port: address.port)),
            onServerRunning: { channel in
                let base = address.base(
                    scheme: certificate == nil ? "http" : "https",
                    port: channel.localAddress?.port ?? address.port
                )
                node.publish(codeBase: codeBase ?? base)
                await onListening(base)
            },
            logger: logger
        )
        do {
            async let refunds: Void = PendingRefunds(node: node, logger: logger).run()
            try await withGracefulShutdownHandler {
                try await application.run()
            } onGracefulShutdown: {
                state.stop()
            }
            await refunds
        } catch is CancellationError where state.isStopping {
            // What had not ended in time was cut off, as it was meant to be.
        } catch let error as IOError {
            throw error.errnoCode == EADDRINUSE
                ? ServerError.portInUse("\(address)") : .refused("\(address)", reason: "\(error)")
        }
    }
}
