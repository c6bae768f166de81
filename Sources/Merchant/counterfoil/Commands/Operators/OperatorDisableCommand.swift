import ArgumentParser
import Ledger
import Till

/// Disables an operator.
struct OperatorDisableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Let an operator work no longer; what they did stays under their name."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: "The operator's name.")
    var name: String

    func run() throws {
        let ledger = try Ledger.openForWriting(data.directory, program: OperatorCommand.program)
        let operators = try authority.signIn(to: ledger)
        let disabled = try operators.change(operators.find(name).id, isDisabled: true)
        try output.write(disabled.report, text: disabled.line)
    }
}
