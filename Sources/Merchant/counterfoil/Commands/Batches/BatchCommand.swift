import ArgumentParser

/// Shows what was sent to clearing, and decides about lines that were not taken.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Show the batches that go to clearing, and decide about lines that the network did not take.",
        subcommands: [BatchListCommand.self, BatchShowCommand.self, BatchDecideCommand.self]
    )
}
