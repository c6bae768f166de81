import ClearingProtocol
import Ledger
import Money
import Timekeeping

/// A shop that takes some thousands of payments on each of its days, a shift a day.
final class SampleTill {
    /// How many payments a day has, which are brought in in one transaction: a million makes a year.
    static let paymentsPerDay = 2_740

    /// The days and times of the shop.
    static let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 8 * 3_600 }

    let ledger: Ledger
    private let clock: ManualClock
    private let key = SigningKey(from: .seeded(1, stream: "terminal"))
    private var written: Int

    /// The order of a payment, from 1.
    static func reference(_ number: Int) -> AttemptReference {
        let digits = String(number)
        return AttemptReference(
            order: "T0001-" + String(repeating: "0", count: max(6 - digits.count, 0)) + digits,
            attempt: 1
        )
    }

    // Midnight of 1 January 2026 in Shanghai.
    private static let beginning = Timestamp(milliseconds: 1_767_196_800_000)
    private static let profile = MerchantProfile(
        merchant: "M0001",
        name: "Tea House",
        chineseName: "茶馆",
        city: "Shanghai",
        categoryCode: "5814",
        currency: .cny,
        zone: "Asia/Shanghai",
        cutoff: .midnight,
        limit: 500_000,
        fees: FeeSchedule(rate: Rate(partsPerMillion: 3_800))
    )

    /// A new ledger.
    init(founding directory: LedgerDirectory) throws {
        clock = ManualClock(Self.beginning)
        written = 0
        ledger = try Ledger.found(
            in: directory,
            profile: Self.profile,
            program: "ledgerfigures",
            actor: "founder",
            clock: clock.timeSource
        )
        let pairing = Pairing(
            terminal: "T0001",
            profile: Self.profile,
            terminalKey: key.verifyingKey,
            nodeKey: SigningKey(from: .seeded(1, stream: "node")).verifyingKey,
            logOrigin: "clearing.example/log",
            pairedAt: clock.now
        )
        let paired = TerminalPaired(clearing: "https://clearing.example", pairing: pairing)
        _ = try ledger.write(actor: "founder") { try $0.append(.terminalPaired(paired)) }
    }

    /// A ledger that has payments, whose last shift is open.
    init(opening directory: LedgerDirectory) throws {
        clock = ManualClock(Self.beginning)
        ledger = try Ledger.openForWriting(directory, program: "ledgerfigures", clock: clock.timeSource)
        written = try ledger.read { try $0.newestEvent() }
        clock.set(Self.paidAt(written))
    }

    /// The business day of a payment.
    static func day(_ number: Int) -> BusinessDay {
        calendar.businessDay(at: paidAt(number))
    }

    /// When a payment was made: between eight in the morning and ten at night.
    private static func paidAt(_ number: Int) -> Timestamp {
        let (day, place) = (number - 1).quotientAndRemainder(dividingBy: paymentsPerDay)
        let seconds = day * 86_400 + 8 * 3_600 + place * 14 * 3_600 / paymentsPerDay
        return beginning.adding(seconds: Int64(seconds)).adding(milliseconds: Int64(number % 1_000))
    }

    /// The next payments, as many as are wanted.
    private func next(_ count: Int) -> [SamplePayment] {
        (1...count).map { SamplePayment(written + $0, paidAt: Self.paidAt(written + $0)) }
    }

    /// Brings payments in in batches and returns how long the ledger took for them, without the shifts around them.
    func importPayments(_ count: Int) throws -> Double {
        var seconds = 0.0
        let end = written + count
        while written < end {
            if written.isMultiple(of: Self.paymentsPerDay) { try beginDay() }
            let payments = next(min(end - written, Self.paymentsPerDay - written % Self.paymentsPerDay))
            written += payments.count
            clock.set(Self.paidAt(written))
            seconds += try measureSeconds {
                try ledger.write(actor: "Li") { transaction in
                    for payment in payments {
                        try transaction.append(payment.attempt)
                        try transaction.append(payment.acceptance)
                    }
                }
            }
        }
        return seconds
    }

    /// Takes payments as the till does, each in two transactions, and returns how long the ledger took for them.
    func takePayments(_ count: Int) throws -> Double {
        let payments = next(count)
        written += count
        return try measureSeconds {
            for payment in payments {
                _ = try ledger.write(actor: "Li") { try $0.append(payment.attempt) }
                clock.advance(milliseconds: 900)
                _ = try ledger.write(actor: "Li") { try $0.append(payment.acceptance) }
            }
        }
    }

    private func beginDay() throws {
        if written > 0 { try closeShift() }
        clock.set(Self.paidAt(written + 1).adding(seconds: -60))
        let number = written / Self.paymentsPerDay + 1
        let float = Money(minorUnits: 20_000, currency: .cny)
        let shift = ShiftOpened(number: number, businessDay: Self.day(written + 1), float: float)
        _ = try ledger.write(actor: "Li") { try $0.append(.shiftOpened(shift)) }
    }

    private func closeShift() throws {
        try ledger.write(actor: "Li") { transaction in
            let view = transaction.view
            guard let shift = try view.openShift() else { throw FigureFailure.empty }
            let lines = try view.batchLines(from: shift.firstSequence, to: view.entryCount() + 1)
            let closing = ShiftClosed(
                number: shift.number,
                previous: try view.shift(shift.number - 1)?.zHash,
                firstSequence: shift.firstSequence,
                totals: try BatchTotal.totals(of: lines),
                attempts: try view.attemptCounts(ofShift: shift.number),
                expected: shift.float,
                counted: shift.float
            )
            try transaction.append(.shiftClosed(closing))
            try seal(shift, in: transaction)
        }
    }

    private func seal(_ shift: Shift, in transaction: LedgerTransaction) throws {
        let first = shift.firstSequence
        let end = try transaction.view.entryCount() + 1
        let batch = try transaction.view.batch(
            number: shift.number,
            from: first,
            to: end,
            sealedAt: transaction.now
        )
        let signed = Signed(batch, by: key)
        let sealed = BatchSealed(
            number: shift.number,
            firstSequence: first,
            endSequence: end,
            head: batch.after,
            digest: ContentDigest.hexadecimal(of: signed.canonicalBytes),
            signature: signed.signature
        )
        try transaction.append(.batchSealed(sealed))
    }
}
