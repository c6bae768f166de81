import ArgumentParser
import Ledger

/// Takes cash out of the drawer.
struct ShiftPayOutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay-out",
        abstract: "Record that cash is taken out of the drawer during the shift.",
        discussion: """
            The amount is not compared with what should be there, for a refusal would tell what that is; what was not \
            there shows as a variance at the close.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var movement: MovementOptions

    func run() async throws {
        try await movement.run(.payOut, in: data.directory, output)
    }
}
