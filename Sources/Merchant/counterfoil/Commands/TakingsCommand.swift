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
        discussion: """
            Without --from and --to it is the business day of now, or of --at; with one of them, that day alone. With \
            --at, what was recorded later does not count.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The first business day, such as 2026-01-01.")
    var from: String?

    @Option(help: "The last business day, such as 2026-01-31.")
    var to: String?

    @OptionGroup var point: PointOption

    func run() throws {
        let first = try from.map { try BusinessDay(parsing: $0) }
        let last = try to.map { try BusinessDay(parsing: $0) }
        let (summary, calendar) = try Ledger.openForReading(data.directory).read { view throws in
            let calendar = try MerchantCalendar(view.profile())
            let sequence = try point.sequence(in: view)
            let today = try today(at: sequence, calendar, in: view)
            let days = (first ?? last ?? today, last ?? first ?? today)
            guard days.0 <= days.1 else {
                throw CommandFailure(
                    status: .usage,
                    sentence: "The day \(days.1) is before \(days.0); write the earlier one after --from."
                )
            }
            return (try TakingsSummary(of: days.0...days.1, at: sequence, in: view), calendar)
        }
        let text = try summary.text(calendar)
        try output.write(try summary.json(calendar), text: text)
    }

    // The day of the open shift, or of the clock; as of an entry, what both were then.
    private func today(at sequence: Int?, _ calendar: MerchantCalendar, in view: LedgerView) throws -> BusinessDay {
        guard let sequence else {
            return try view.openShift()?.businessDay ?? calendar.businessDay(at: TimeSource.system.now())
        }
        let entry = try view.entry(max(1, sequence))
        return entry?.businessDay ?? calendar.businessDay(at: entry?.recordedAt ?? TimeSource.system.now())
    }
}
