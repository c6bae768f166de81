import ArgumentParser
import Ledger
import Till

/// Lists the operators.
struct OperatorListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the operators, those who are disabled too; with --json a line each."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let operators = try Ledger.openForReading(data.directory).read { try $0.operators() }
        for person in operators { try output.write(person.report, text: person.line) }
        if operators.isEmpty, !output.json {
            try OutputOptions.writeLine("No operators: everybody may do everything, under any name.")
        }
    }
}
