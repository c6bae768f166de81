import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

/// One shift without a screen, from its first order to its acknowledged batch, and whether everything agrees.
struct HeadlessRun: Sendable {
    let till: Till
    let seed: UInt64
    let payments: Int
    let onCode: @Sendable (String) -> Void

    func summary() async throws -> DemoSummary {
        let start = ContinuousClock.now
        let cashier = DemoShift(till: till, entropy: .seeded(seed, stream: "amounts"), onCode: onCode)
        let tally = try await cashier.take(payments: payments)
        let sealed = try await till.shifts.close()
        let sent = try await till.settlement.send()
        let batch = sent.last { $0.number == sealed.number } ?? sealed
        let figures = try till.shifts.report(sealed.shift).figures.first
        let verification = try till.ledger.verify()
        let zero = Money.zero(till.pairing.profile.currency)
        let elapsed = (ContinuousClock.now - start).components
        return DemoSummary(
            orders: tally.orders,
            paid: tally.paid,
            declined: tally.declined,
            expired: tally.expired,
            gross: figures?.gross ?? zero,
            fees: figures?.fees ?? zero,
            net: figures?.net ?? zero,
            batch: batch,
            verification: verification,
            differences: tally.other + (try differences(tally, figures, batch, verification)),
            milliseconds: elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        )
    }

    private func differences(
        _ tally: DemoShift.Tally,
        _ figures: Figures?,
        _ batch: SealedBatch,
        _ verification: VerificationReport
    ) throws -> [String] {
        var differences: [String] = []
        if let failure = verification.failure { differences.append(failure.description) }
        if batch.state != .acknowledged { differences.append("Batch \(batch.number) is not acknowledged.") }
        if tally.paid != payments { differences.append("Only \(tally.paid) of \(payments) payments were made.") }
        if (figures?.count ?? 0) != tally.paid {
            differences.append("The ledger has \(figures?.count ?? 0) payments, \(tally.paid) were taken.")
        }
        let totals = try till.shifts.report(batch.shift).zReport?.totals.first { $0.kind == .payment }
        if totals?.amount != figures?.gross || totals?.fee != figures?.fees {
            differences.append("The Z report and the payments of shift \(batch.shift) do not agree.")
        }
        return differences
    }
}

extension DemoSummary {
    /// The summary in one line for people.
    var sentence: String {
        "\(orders.counted("order", "orders")): \(paid) paid, \(declined) declined, \(expired) expired; gross \(gross.labelled), "
            + "fees \(fees.plain), net \(net.plain); batch \(batch.number) \(batch.state.rawValue); "
            + "the ledger \(verification.isSound ? "holds" : "does not hold"); \(milliseconds) ms."
    }
}
