import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

/// Lists payments.
struct PaymentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payments",
        abstract: "List payments, newest first; with --json a line each."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Only those recorded at this time or later, such as 2026-01-31T08:00:00Z.")
    var from: String?

    @Option(help: "Only those recorded before this time.")
    var to: String?

    @Option(help: "Only those of this business day, such as 2026-01-31.")
    var day: String?

    @Option(
        help: "Only those in this state: paid, partly_refunded or refunded.",
        transform: { text in
            guard let state = PaymentState(rawValue: text) else {
                throw ValidationError("\(text) is not a state; write paid, partly_refunded or refunded.")
            }
            return state
        }
    )
    var state: PaymentState?

    @Option(help: "Only those found by each of these words: number, amount, time, payer, reference.")
    var search: String?

    func run() throws {
        let filter = PaymentFilter(
            TakingsScope(
                from: try from.map { try Timestamp(parsing: $0) },
                to: try to.map { try Timestamp(parsing: $0) }
            ),
            businessDay: try day.map { try BusinessDay(parsing: $0) },
            state: state,
            search: search
        )
        if let from = filter.from, let to = filter.to, from > to {
            throw CommandFailure(
                status: .usage,
                sentence: "The time \(to) is before \(from); write the earlier one after --from."
            )
        }
        let ledger = try Ledger.openForReading(data.directory)
        let payments = try ledger.read { try $0.payments(filter, calendar: MerchantCalendar($0.profile())) }
        for payment in payments { try output.write(payment.report, text: Self.line(payment)) }
        if payments.isEmpty, !output.json { try OutputOptions.writeLine("No payments.") }
    }

    private static func line(_ payment: Payment) -> String {
        let flags = payment.flags.map { " \($0)" }.joined()
        return "\(payment.recordedAt)  \(payment.amount.labelled)  \(payment.state.rawValue)\(flags)  "
            + "\(payment.reference.order)  \(payment.id)"
    }
}
