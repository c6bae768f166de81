import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Opens a shift.
struct ShiftOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a shift.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Option(help: "The cash in the drawer, such as 200.00.")
    var float: String?

    func run() async throws {
        let report = try await TillSession.run(
            in: data.directory,
            program: "counterfoil shift open",
            by: authority
        ) { till in
            let float = try float.map { try Money(parsing: $0, currency: till.pairing.profile.currency) }
            return try till.shifts.report(till.shifts.open(float: float).number)
        }
        try output.write(
            report.json,
            text: "Shift \(report.shift.number) is open, business day \(report.shift.businessDay)."
        )
    }
}
