package import ClearingProtocol
package import Ledger
import Measuring
import Money
package import Timekeeping

/// A shop that takes some thousands of payments on each of its days, a shift a day.
package final class SampleTill {
    /// How many payments a day has unless it is to have others: a million makes a year. So many at most are brought in in
    /// one transaction.
    package static let paymentsPerDay = 2_740

    /// The days and times of the shop.
    package static let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 8 * 3_600 }

    package let ledger: Ledger
    private let clock: ManualClock
    private let key: SigningKey
    /// How many payments a day of this till has.
    private let paymentsADay: Int
    /// The midnight before the first payment.
    private let beginning: Timestamp
    /// Where the network is one that answers: a checkpoint of its log, in which batches that it never saw count as
    /// recorded.
    private let checkpoint: String?
    private var written = 0

    /// The order of a payment, from 1.
    package static func reference(_ number: Int) -> AttemptReference {
        let digits = String(number)
        return AttemptReference(
            order: "T0001-" + String(repeating: "0", count: max(6 - digits.count, 0)) + digits,
            attempt: 1
        )
    }

    // Midnight of 1 January 2026 in Shanghai.
    private static let newYear = Timestamp(milliseconds: 1_767_196_800_000)
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
    ///
    /// - Parameter paymentsADay: how many payments each of its days has.
    package init(founding directory: LedgerDirectory, paymentsADay: Int = SampleTill.paymentsPerDay) throws {
        self.paymentsADay = paymentsADay
        clock = ManualClock(Self.newYear)
        key = Self.terminalKey
        (beginning, checkpoint) = (Self.newYear, nil)
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
    package init(opening directory: LedgerDirectory) throws {
        paymentsADay = Self.paymentsPerDay
        clock = ManualClock(Self.newYear)
        key = Self.terminalKey
        (beginning, checkpoint) = (Self.newYear, nil)
        ledger = try Ledger.openForWriting(directory, program: "ledgerfigures", clock: clock.timeSource)
        written = try ledger.read { try $0.newestEvent() }
        clock.set(paidAt(written))
    }

    /// The ledger of a till that a network knows, for payments of the days before today, of which that network knows
    /// nothing.
    ///
    /// - Parameters:
    ///   - key: the terminal's.
    ///   - checkpoint: the newest of the network's log.
    package init(
        preparing directory: LedgerDirectory,
        key: SigningKey,
        payments: Int,
        before now: Timestamp,
        checkpoint: String
    ) throws {
        paymentsADay = Self.paymentsPerDay
        let days = Int64((payments + Self.paymentsPerDay - 1) / Self.paymentsPerDay)
        let today = (now.milliseconds + 28_800_000) / 86_400_000
        beginning = Timestamp(milliseconds: (today - days) * 86_400_000 - 28_800_000)
        clock = ManualClock(beginning)
        self.key = key
        self.checkpoint = checkpoint
        ledger = try Ledger.openForWriting(directory, program: "consolefigures", clock: clock.timeSource)
    }

    /// The business day of a payment.
    package static func day(_ number: Int) -> BusinessDay {
        calendar.businessDay(at: paidAt(number, since: newYear, aDay: paymentsPerDay))
    }

    /// The signature key of the terminals whose ledgers are new ones.
    package static var terminalKey: SigningKey { SigningKey(from: .seeded(1, stream: "terminal")) }

    /// When a payment was made: between eight in the morning and ten at night.
    private static func paidAt(_ number: Int, since beginning: Timestamp, aDay: Int) -> Timestamp {
        let (day, place) = (number - 1).quotientAndRemainder(dividingBy: aDay)
        let seconds = day * 86_400 + 8 * 3_600 + place * 14 * 3_600 / aDay
        return beginning.adding(seconds: Int64(seconds)).adding(milliseconds: Int64(number % 1_000))
    }

    private func paidAt(_ number: Int) -> Timestamp { Self.paidAt(number, since: beginning, aDay: paymentsADay) }

    /// The next payments, as many as are wanted.
    private func next(_ count: Int) -> [SamplePayment] {
        (1...count).map {
            SamplePayment(written + $0, paidAt: paidAt(written + $0), isEvent: checkpoint == nil)
        }
    }

    /// Brings payments in in batches and returns how long the ledger took for them, without the shifts around them.
    package func importPayments(_ count: Int) throws -> Double {
        var seconds = 0.0
        let end = written + count
        while written < end {
            if written.isMultiple(of: paymentsADay) { try beginDay() }
            let untilNight = paymentsADay - written % paymentsADay
            let payments = next(min(end - written, untilNight, Self.paymentsPerDay))
            written += payments.count
            clock.set(paidAt(written))
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
    package func takePayments(_ count: Int) throws -> Double {
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

    /// Opens the shift of the next day, and closes that of the day before.
    package func beginDay() throws {
        if written > 0 { try closeShift() }
        clock.set(paidAt(written + 1).adding(seconds: -60))
        let number = written / paymentsADay + 1
        let float = Money(minorUnits: 20_000, currency: .cny)
        let day = Self.calendar.businessDay(at: clock.now)
        let shift = ShiftOpened(number: number, businessDay: day, float: float)
        _ = try ledger.write(actor: "Li") { try $0.append(.shiftOpened(shift)) }
    }

    /// Closes the open shift, if there is one, and seals its batch.
    package func closeShift() throws {
        try ledger.write(actor: "Li") { transaction in
            let view = transaction.view
            guard let shift = try view.openShift() else { return }
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
        guard let checkpoint else { return }
        let receipt = BatchReceipt(
            terminal: "T0001",
            number: shift.number,
            digest: sealed.digest,
            logIndex: shift.number,
            leaf: "",
            receivedAt: transaction.now
        )
        let acknowledged = BatchAcknowledged(
            number: shift.number,
            receipt: Signed(receipt, by: key),
            checkpoint: checkpoint
        )
        try transaction.append(.batchAcknowledged(acknowledged))
    }
}
