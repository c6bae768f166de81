import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText
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

            With --period it is the day, week (from Monday), month or year of --from, or of now, beside what came \
            before: of a day the same weekday of the last four weeks, of an open day up to the same time; otherwise the \
            week, month or year before. It also tells by which way was paid, the hours of the week, and what is out of \
            the ordinary: refunds of one cashier far above the others', a fall at the counter's code, payments that \
            came late or twice, odd hours, payments again and again just below a limit, and gaps in busy hours. Of a \
            year only what was added up is read, so that modes, medians and what single payments tell are left out.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The first business day, such as 2026-01-01.")
    var from: String?

    @Option(help: "The last business day, such as 2026-01-31.")
    var to: String?

    @Option(
        help: "The day, week, month or year that holds --from, beside what came before it.",
        transform: { text in
            guard let length = TakingsPeriod.Length(rawValue: text) else {
                throw ValidationError("\(text.echoed) is not a period; write day, week, month or year.")
            }
            return length
        }
    )
    var period: TakingsPeriod.Length?

    @OptionGroup var point: PointOption

    func validate() throws {
        guard period == nil || to == nil && point.at == nil else {
            throw ValidationError("--period takes its days from --from alone; leave --to and --at away.")
        }
    }

    func run() throws {
        if let period { return try tell(of: period) }
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

    private func tell(of length: TakingsPeriod.Length) throws {
        let day = try from.map { try BusinessDay(parsing: $0) }
        let (report, calendar) = try Ledger.openForReading(data.directory).read { view throws in
            let calendar = try MerchantCalendar(view.profile())
            let now = TimeSource.system.now()
            let period = TakingsPeriod(length, containing: try day ?? view.businessDay(at: now, calendar))
            return (try InsightsReport(of: period, at: now, calendar, in: view), calendar)
        }
        let text = try report.text(calendar)
        try output.write(try report.json(calendar), text: text)
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
