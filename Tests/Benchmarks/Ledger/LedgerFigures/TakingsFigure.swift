import Foundation
import Ledger
import Measuring
import Money
import SampleLedger
import Timekeeping

/// A month's takings by day, beside programs that read our export of the journal for the same report.
struct TakingsFigure {
    private let sample: Sample
    private let days: ClosedRange<BusinessDay>
    private let gross: Money
    private let seconds: Double

    private static let repetitions = 21

    /// Measures ours: opening the ledger and reading the days, several times.
    init(_ sample: Sample) throws {
        self.sample = sample
        let days = try Self.month(of: sample)
        self.days = days
        var report: TakingsReport?
        var times: [Double] = []
        for _ in 0..<Self.repetitions {
            times.append(
                try measureSeconds {
                    report = try Ledger.openForReading(sample.directory).read { try $0.takings(of: days) }
                    _ = try report?.byDay()
                }
            )
        }
        guard let total = try report?.totals().first else { throw FigureFailure.empty }
        gross = total.gross
        seconds = median(times)
    }

    /// The calendar month of the day in the middle, as far as there are payments.
    private static func month(of sample: Sample) throws -> ClosedRange<BusinessDay> {
        let (first, last) = (SampleTill.day(1), SampleTill.day(sample.payments))
        let middle = SampleTill.day(sample.payments / 2 + 1)
        let start = try BusinessDay(year: middle.year, month: middle.month, day: 1)
        let next = start.advanced(by: 31)
        let end = try BusinessDay(year: next.year, month: next.month, day: 1).advanced(by: -1)
        return max(start, first)...min(end, last)
    }

    /// Measures a program once, on an export that is made before.
    func figure(beside reader: JournalReader) throws -> Figure {
        let journal = try JournalExport(of: sample).file()
        var answer = ""
        let theirs = try measureSeconds { answer = try reader.lastTotal(of: days, in: journal) }
        guard answer == gross.plain else { throw FigureFailure.answer(answer, expected: gross.plain) }
        progress("\(reader.rawValue) came to \(answer) within \(theirs.asDuration)")
        return Figure(
            work: "takings of \(days.lowerBound) to \(days.upperBound)",
            ours: seconds.asDuration,
            beside: "\(reader.rawValue) \(theirs.asDuration)",
            result: "\((theirs / seconds).rounded(to: 0)) times faster",
            goal: "1000 times",
            isMet: theirs / seconds >= 1_000
        )
    }
}
