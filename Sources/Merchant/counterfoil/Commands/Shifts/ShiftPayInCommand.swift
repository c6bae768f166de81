import ArgumentParser
import Ledger

/// Puts cash into the drawer.
struct ShiftPayInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay-in",
        abstract: "Record that cash is put into the drawer during the shift."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var movement: MovementOptions

    func run() async throws {
        try await movement.run(.payIn, in: data.directory, output)
    }
}
