import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingServer
import Logging
import ServiceLifecycle
import UnixSignals

/// Runs the node.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the node until SIGTERM or SIGINT.",
        discussion: """
            Without a certificate it speaks plain HTTP on the loopback interface alone. With one it speaks TLS on any \
            address; the files are read again when they change, and on SIGHUP.
            """
    )

    @Option(help: "A file of lines NAME = VALUE, named as these options are, which win over it.")
    var config: String?

    @Option(help: "Where to listen, as HOST:PORT; port 0 takes any that is free.")
    var listen = "127.0.0.1:8080"

    @Option(help: "The address that codes begin with, such as https://pay.example (default: the node's own).")
    var codeBase: String?

    @Option(help: "The certificate in PEM, followed by those that vouch for it; then the node speaks TLS.")
    var tlsCertificate: String?

    @Option(help: "The certificate's private key in PEM, which others cannot read.")
    var tlsKey: String?

    @Option(help: "What a new node is called, the origin of its log; one that is there keeps its name.")
    var name = ClearingNode.defaultName

    @Option(help: "What each key may send, as RATE a second or RATE:BURST, or none.")
    var keyRate = "100:1000"

    @Option(help: "What each address may send without a valid signature, as RATE or RATE:BURST, or none.")
    var peerRate = "20:200"

    @OptionGroup var log: LogOptions
    @OptionGroup var options: NodeOptions

    func validate() throws {
        guard let address = try? ListenAddress(parsing: listen) else {
            throw ValidationError("\(ServerError.address(listen))")
        }
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("Give both --tls-certificate and --tls-key, or neither.")
        }
        guard tlsCertificate != nil || address.isLoopback else {
            throw ValidationError("\(ServerError.notLoopback(address.host))")
        }
        do {
            _ = try certificate()
        } catch {
            throw ValidationError("\(error)")
        }
        _ = try (limit(keyRate, "key-rate"), limit(peerRate, "peer-rate"), log.logger())
        guard codeBase != nil || !address.isWildcard else {
            throw ValidationError("Codes cannot lead to \(address.host); say with --code-base where they lead.")
        }
    }

    func run() async throws {
        let address = try ListenAddress(parsing: listen)
        let isJSON = options.json
        let certificate = try certificate()
        let logger = try log.logger()
        OpenFiles.raiseLimit()
        let server = ClearingServer(
            node: try options.node(named: name),
            host: address.host,
            port: address.port,
            certificate: certificate,
            keyRate: try limit(keyRate, "key-rate"),
            peerRate: try limit(peerRate, "peer-rate"),
            codeBase: codeBase,
            logger: logger
        ) { base in
            logger.notice("clearinghouse listens", metadata: ["address": "\(base)"])
            ServiceManager.notify("READY=1")
            if isJSON { Output.show(["listening": .string(base)], asJSON: true) }
        }
        var configuration = ServiceGroupConfiguration(
            services: [server, StopNotice()] + watches(over: certificate, logger),
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // A request that has not ended by then is cut off; what it did is durable or undone.
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        try await ServiceGroup(configuration: configuration).run()
    }

    private func certificate() throws(CertificateError) -> ServerCertificate? {
        guard let tlsCertificate, let tlsKey else { return nil }
        return try ServerCertificate(certificateFile: tlsCertificate, keyFile: tlsKey)
    }

    /// The limit that was typed; `nil` where there is to be none.
    private func limit(_ text: String, _ name: String) throws -> RateLimit? {
        guard text != "none" else { return nil }
        guard let limit = RateLimit(parsing: text) else {
            throw ValidationError("--\(name) must be RATE or RATE:BURST, such as 100:1000, or none.")
        }
        return limit
    }

    private func watches(over certificate: ServerCertificate?, _ logger: Logger) -> [any Service] {
        guard let certificate else { return [] }
        let watch = CertificateWatch(over: certificate, logger: logger)
        return [watch, HangupSignals { watch.lookNow() }]
    }
}
