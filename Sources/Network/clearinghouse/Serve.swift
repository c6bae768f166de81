import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingServer
import ServiceLifecycle
import UnixSignals

/// Runs the node.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the node until SIGTERM or SIGINT.",
        discussion: "It listens on the loopback interface alone."
    )

    @Option(help: "Where to listen, as HOST:PORT; port 0 takes any that is free.")
    var listen = "127.0.0.1:8080"

    @Option(help: "The address that codes begin with, such as https://pay.example (default: the node's own).")
    var codeBase: String?

    @Option(help: "What a new node is called, the origin of its log; one that is there keeps its name.")
    var name = ClearingNode.defaultName

    @OptionGroup var options: NodeOptions

    func validate() throws {
        guard let address = try? ListenAddress(parsing: listen) else {
            throw ValidationError("\(ServerError.address(listen))")
        }
        guard address.isLoopback else { throw ValidationError("\(ServerError.notLoopback(address.host))") }
    }

    func run() async throws {
        let address = try ListenAddress(parsing: listen)
        let isJSON = options.json
        let server = ClearingServer(
            node: try options.node(named: name),
            host: address.host,
            port: address.port,
            codeBase: codeBase
        ) { base in
            Output.complain("clearinghouse listens on \(base)")
            if isJSON { Output.show(["listening": .string(base)], asJSON: true) }
        }
        var configuration = ServiceGroupConfiguration(
            services: [server],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: ClearingServer.defaultLogger
        )
        // A request that has not ended by then is cut off; what it did is durable or undone.
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        try await ServiceGroup(configuration: configuration).run()
    }
}
