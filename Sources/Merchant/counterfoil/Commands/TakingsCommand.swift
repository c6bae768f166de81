import ArgumentParser
import ClearingProtocol
import Ledger
import Till
import Timekeeping

/// Shows what came in.
struct TakingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "takings",
        abstract: "Show what came in on some days: by day or hour, by cashier and by network.",
        discussion: "Without --from and --to it is the business day of now; with one of them, that day alone."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The first business day, such as 2026-01-01.")
    var from: String?

    @Option(help: "The last business day, such as 2026-01-31.")
    var to: String?

    func run() throws {
        let first = try from.map { try BusinessDay(parsing: $0) }
        let last = try to.map { try BusinessDay(parsing: $0) }
        let (summary, calendar) = try Ledger.openForReading(data.directory).read { view throws in
            let calendar = try MerchantCalendar(view.profile())
            let today = try view.openShift()?.businessDay ?? calendar.businessDay(at: TimeSource.system.now())
            let days = (first ?? last ?? today, last ?? first ?? today)
            guard days.0 <= days.1 else {
                throw CommandFailure(
                    status: .usage,
                    sentence: "The day \(days.1) is before \(days.0); write the earlier one after --from."
                )
            }
            return (try TakingsSummary(of: days.0...days.1, in: view), calendar)
        }
        let text = try summary.text(calendar)
        try output.write(try summary.json(calendar), text: text)
    }
}
