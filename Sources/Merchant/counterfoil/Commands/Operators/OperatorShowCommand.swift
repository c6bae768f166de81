import ArgumentParser
import Ledger
import Till

/// Shows an operator.
struct OperatorShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an operator and what their role allows."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "The operator's name.")
    var name: String

    func run() throws {
        let ledger = try Ledger.openForReading(data.directory)
        let person = try Operators(of: ledger, actor: TillSession.operatorName).find(name)
        try output.write(person.report, text: person.text)
    }
}
