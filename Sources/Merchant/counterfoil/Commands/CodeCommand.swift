import ArgumentParser

/// Reads and makes payment codes.
struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code",
        abstract: "Read and make payment codes.",
        subcommands: [CodeDecodeCommand.self, CodeEncodeCommand.self, CodeStaticCommand.self]
    )
}
