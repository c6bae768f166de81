import ClearingProtocol
import Foundation
public import Ledger
import Money
import StatementStore
public import Timekeeping

/// Reads what batches bring and what the network says of them.
public struct BatchReader {
    let view: LedgerView
    private let profile: MerchantProfile
    private let calendar: MerchantCalendar

    /// Reads the batches of a ledger.
    ///
    /// - Throws: `LedgerError`, or ``TillError/zone(_:)``.
    public init(in view: LedgerView) throws {
        self.view = view
        profile = try view.profile()
        calendar = try MerchantCalendar(profile)
    }

    /// All batches, the newest first.
    public func batches() throws -> [BatchSummary] { try view.batches().map(summary) }

    /// All that is known of a batch.
    ///
    /// - Throws: ``TillError/batch(_:)`` when there is none of that number; `LedgerError`.
    public func report(_ number: Int) throws -> BatchReport {
        let sealed = try batch(number)
        let receipt = try view.receipt(of: sealed)
        let lines = try view.lines(of: sealed)
        let rejected = try view.rejectedLines(ofBatch: number)
        let missing = receipt?.missing ?? []
        return BatchReport(
            summary: try summary(of: sealed),
            lines: lines,
            totals: try BatchTotal.totals(of: lines),
            rejected: rejected,
            missing: try missing.map { line in
                BatchReport.MissingLine(line: line, isKnown: try view.order(ofLine: line.payment) != nil)
            },
            unlistedMissing: receipt?.unlistedMissing ?? 0,
            orders: try view.orders(
                ofLines: rejected.map(\.difference.yours) + missing + lines.filter { $0.from != nil }
            ),
            before: try view.treeHead(size: sealed.firstSequence - 1),
            after: try view.treeHead(size: sealed.endSequence - 1),
            receivedAt: receipt?.receivedAt,
            refusal: sealed.state == .rejected ? try view.refusal(of: sealed) : nil
        )
    }

    /// The batch of that number.
    func batch(_ number: Int) throws -> SealedBatch {
        guard let sealed = try view.batch(number) else { throw TillError.batch(.none(number)) }
        return sealed
    }

    /// The batches of a business day and those of others that clearing has not taken in whole, newest first.
    public func batches(of day: BusinessDay) throws -> [BatchSummary] {
        var found: [Int: SealedBatch] = [:]
        for shift in try view.shifts(of: day) {
            if let batch = try view.batch(ofShift: shift.number) { found[batch.number] = batch }
        }
        for batch in try view.unacknowledgedBatches() { found[batch.number] = batch }
        for number in try view.batchesWithWaitingLines() where found[number] == nil {
            found[number] = try view.batch(number)
        }
        return try found.values.sorted { $0.number > $1.number }.map { try summary(of: $0) }
    }

    /// What comes to the bank for the batches of a day, or `nil` while clearing has none of them.
    ///
    /// - Parameter statements: where the statements of banks are that were read in.
    public func payout(of day: BusinessDay, statements path: String) throws -> DayPayout? {
        var (sums, payoutDay): ([Currency: Int64], BusinessDay?) = ([:], nil)
        for shift in try view.shifts(of: day) {
            guard let batch = try view.batch(ofShift: shift.number) else { continue }
            let summary = try summary(of: batch)
            guard case .expected(let expected) = summary.payout else { continue }
            payoutDay = max(expected, payoutDay ?? expected)
            for amount in summary.expected { sums[amount.currency, default: 0] += amount.minorUnits }
        }
        guard let payoutDay else { return nil }
        return DayPayout(
            expected: sums.sorted { $0.key.code < $1.key.code }.map { Money(minorUnits: $1, currency: $0) },
            day: payoutDay,
            got: try got(for: day, path)
        )
    }

    /// What the bank's statements say came for a day when it was last reconciled.
    private func got(for day: BusinessDay, _ path: String) throws -> Money? {
        guard FileManager.default.fileExists(atPath: path),
            let text = try StatementStore(path: path).figures(of: day)
        else { return nil }
        let figures = try DayFigures(text: text)
        return figures.hasBank ? Money(minorUnits: figures.bank.amount, currency: profile.currency) : nil
    }

    private func summary(of sealed: SealedBatch) throws -> BatchSummary {
        guard let day = try view.shift(sealed.shift)?.businessDay else {
            throw LedgerError.damaged("batch \(sealed.number) is of a shift that is not there")
        }
        let rejected = try view.rejectedSums(ofBatch: sealed.number)
        let figures = try view.figures(from: sealed.firstSequence, to: sealed.endSequence)
        return BatchSummary(
            batch: sealed,
            businessDay: day,
            figures: figures,
            expected: try Self.expected(figures, carried: view.carriedLines(of: sealed), without: rejected.nets),
            rejected: rejected.count,
            waiting: rejected.waiting,
            payout: PayoutOutlook(
                batch: sealed,
                ofDay: day,
                profile: profile,
                calendar: calendar
            )
        )
    }

    private static func expected(
        _ figures: [Figures],
        carried: [BatchLine],
        without nets: [Currency: Int64]
    ) -> [Money] {
        var sums: [Currency: Int64] = [:]
        for row in figures { sums[row.gross.currency, default: 0] += row.net.minorUnits }
        for line in carried { sums[line.amount.currency, default: 0] += line.net }
        for (currency, net) in nets { sums[currency, default: 0] -= net }
        return sums.sorted { $0.key.code < $1.key.code }.map { Money(minorUnits: $1, currency: $0) }
    }
}

extension LedgerView {
    /// The lines of a batch as they are sent.
    func lines(of sealed: SealedBatch) throws -> [BatchLine] {
        try carriedLines(of: sealed) + batchLines(from: sealed.firstSequence, to: sealed.endSequence)
    }

    fileprivate func orders(ofLines lines: [BatchLine]) throws -> [String: String] {
        var orders: [String: String] = [:]
        for line in lines { orders[line.payment] = try order(ofLine: line.payment) }
        return orders
    }
}
