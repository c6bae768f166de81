import ArgumentParser

/// Fills a node's directory, to be measured later.
struct Fill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill a directory with payments, to be measured with --prepared."
    )

    @Argument(help: "The node's directory.") var directory: String
    @Option(help: "How many payments.") var payments = 1_000_000

    func run() async throws {
        let filling = try await Filling(in: directory, members: 64)
        let clock = ContinuousClock()
        let begin = clock.now
        var stored = 0
        while stored < payments {
            let part = min(50_000, payments - stored)
            try await filling.fill(stored..<stored + part)
            stored += part
            say("\(stored) stored, \((Double(stored) / ((clock.now - begin) / .seconds(1))).text)/s")
        }
    }
}
