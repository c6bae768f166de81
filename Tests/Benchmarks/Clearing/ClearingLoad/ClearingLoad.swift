import ArgumentParser

/// Loads a clearing node on the loopback interface and says how fast it is; see README, "Measure it".
@main
struct ClearingLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures a clearing node under load.",
        subcommands: [Measure.self, Fill.self, ServeNode.self, ServeBare.self],
        defaultSubcommand: Measure.self
    )
}
