import ClearingProtocol
import Ledger
import Measuring
import Money
import SampleLedger
import Timekeeping

/// Searches by all that a customer can show, on a ledger that is open.
struct SearchFigure {
    private let sample: Sample
    private static let repetitions = 11

    init(_ sample: Sample) {
        self.sample = sample
    }

    func figure() throws -> Figure {
        let ledger = try Ledger.openForReading(sample.directory)
        var slowest = (name: "", seconds: 0.0)
        for (name, text) in try texts(ledger) {
            let filter = PaymentFilter(search: text, limit: 50)
            var times: [Double] = []
            for _ in 0..<Self.repetitions {
                times.append(
                    try measureSeconds {
                        let found = try ledger.read { try $0.payments(filter, calendar: SampleTill.calendar) }
                        guard !found.isEmpty else { throw FigureFailure.answer("none", expected: text) }
                    }
                )
            }
            progress("search by \(name): \(median(times).asDuration), at most \((times.max() ?? 0).asDuration)")
            if let most = times.max(), most > slowest.seconds { slowest = (name, most) }
        }
        return Figure(
            work: "search \(sample.payments) payments",
            ours: slowest.seconds.asDuration,
            beside: "",
            result: "the slowest, by \(slowest.name)",
            goal: "under 20 ms",
            isMet: slowest.seconds < 0.020
        )
    }

    /// What is typed to find the payment in the middle, and words that very many payments have.
    private func texts(_ ledger: Ledger) throws -> [(name: String, text: String)] {
        let reference = SampleTill.reference(sample.payments / 2)
        guard let payment = try ledger.read({ try $0.payment(of: reference) }) else { throw FigureFailure.empty }
        let minute = SampleTill.calendar.localMinute(payment.paidAt)
        let serial = reference.order.split(separator: "-").last.map(String.init) ?? ""
        return [
            ("order number", reference.order), ("order's serial", serial), ("payment number", payment.id),
            ("the end of the payment's number", String(payment.id.suffix(6))), ("last four digits", payment.payerTail),
            ("amount", payment.amount.plain), ("minute", minute),
            ("date", "\(SampleTill.calendar.localDate(payment.paidAt))"),
            ("a word of the note", "sugar"), ("the beginning of a word", "inv"), ("Chinese", "外带"),
            ("the beginning of order numbers", "T0001"),
            ("two characters that all order numbers begin with", "T0"),
            ("the character that all payment numbers begin with", "P"),
            ("amount and minute", "\(payment.amount.plain) \(minute)"),
            ("amount and last four digits", "\(payment.amount.plain) \(payment.payerTail)"),
        ]
    }
}
