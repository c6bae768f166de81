import ClearingProtocol
import Ledger
import Money
import Timekeeping

/// A ledger of three business days in which everything happens that posts: several currencies and networks, tips,
/// promotions, refunds, a trade, a payout, cash in and out, a shift that is short, and one that is still open.
final class Books {
    let ledger: Ledger
    // 2026-01-29, 08:00 in Shanghai.
    let clock = ManualClock(Timestamp(milliseconds: 1_769_644_800_000))
    private let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: Books.cutoff) { _ in 28_800 }
    private let key = SigningKey(from: .seeded(1, stream: "terminal"))
    private var orders = 0

    private static let cutoff = (try? LocalTime(parsing: "04:00")) ?? .midnight

    /// Words that mean something to programs that read the books.
    static let reason = "=1+1, \"cold\" [soup]; date: 2020-01-01 | \\ 找零"

    private static let profile = MerchantProfile(
        merchant: "M0001",
        name: "Tea \"House\" \\ & <Sons>",
        chineseName: "茶馆",
        city: "Shanghai",
        categoryCode: "5814",
        currency: .cny,
        zone: "Asia/Shanghai",
        cutoff: cutoff,
        limit: 500_000,
        fees: FeeSchedule(rate: Rate(partsPerMillion: 3_800))
    )

    init(in directory: LedgerDirectory) throws {
        ledger = try Ledger.found(
            in: directory,
            profile: Self.profile,
            program: "ledgerwriter",
            actor: "founder",
            clock: clock.timeSource,
            entropy: .seeded(1)
        )
    }

    /// Writes the three days, the second with so many payments.
    func write(payments: Int) throws {
        try pair()
        try writeFirstDay()
        clock.set(Timestamp(milliseconds: 1_769_731_200_000))
        try writeSecondDay(payments)
        clock.set(Timestamp(milliseconds: 1_769_817_600_000))
        try open(3, on: 31, float: 5_000)
        _ = try pay(.cny, 777, fee: 3)
    }

    private func writeFirstDay() throws {
        try open(1, on: 29, float: 20_000)
        let tipped = try pay(.cny, 1_250, fee: 5, tip: 150, note: "=table 4, window")
        let discounted = try pay(.cny, 3_000, fee: 11, discount: 200)
        _ = try pay(.jpy, 1_200, fee: 5, through: "union-2")
        _ = try pay(.kwd, 1_500, fee: 6, through: "-x")
        _ = try pay(.cny, 1, fee: 1)
        _ = try pay(.cny, 1_250, fee: 5, isSuspect: true)
        try giveBack(tipped, 250, fee: 1, reason: Self.reason)
        try giveBack(discounted, 3_000, fee: 11, isReversal: true, reason: "wrong table")
        try record(.cashMoved(CashMoved(.payIn, yuan(5_000), reason: Self.reason)))
        try record(.cashMoved(CashMoved(.payOut, yuan(2_000), reason: "milk")))
        let yen = Money(minorUnits: 100, currency: .jpy)
        try record(.currencyTraded(CurrencyTraded(trade: "X-1", sold: yuan(500), bought: yen)))
        try close(1, counted: 22_900)
        // At night, at the counter's sign: no shift is open, and the business day is still the first.
        _ = try pay(.cny, 60, fee: 0)
    }

    private func writeSecondDay(_ payments: Int) throws {
        try open(2, on: 30, float: 0)
        for number in 0..<payments { _ = try pay(.cny, Int64(100 + number % 900), fee: Int64(number % 3)) }
        try record(.payoutReceived(PayoutReceived(payout: "S-20260129", amount: yuan(999))))
        try close(2, counted: nil)
    }

    func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    func record(_ fact: Fact) throws {
        clock.advance(milliseconds: 1_500)
        try ledger.write(actor: "Li") { _ = try $0.append(fact) }
    }

    private func pair() throws {
        let pairing = Pairing(
            terminal: "T0001",
            profile: Self.profile,
            terminalKey: key.verifyingKey,
            nodeKey: key.verifyingKey,
            logOrigin: "clearing.example/log",
            pairedAt: clock.now
        )
        try record(.terminalPaired(TerminalPaired(clearing: "https://clearing.example", pairing: pairing)))
    }

    private func open(_ number: Int, on day: Int, float: Int64) throws {
        let day = try BusinessDay(year: 2026, month: 1, day: day)
        try record(.shiftOpened(ShiftOpened(number: number, businessDay: day, float: yuan(float))))
    }

    /// - Returns: the payment's number.
    private func pay(
        _ currency: Currency,
        _ units: Int64,
        fee: Int64,
        through network: String = Account.defaultNetwork,
        tip: Int64 = 0,
        discount: Int64 = 0,
        isSuspect: Bool = false,
        note: String? = nil
    ) throws -> String {
        orders += 1
        let amount = Money(minorUnits: units, currency: currency)
        let order = "T0001-\(String(String(1_000_000 + orders).dropFirst()))"
        let reference = AttemptReference(order: order, attempt: 1)
        let begun = note.map { begin(reference, amount, tip, $0) }
        let found = AttemptFound(reference: reference, amount: amount, mode: .staticCode, expiresAt: clock.now)
        let payment = PaymentRecord(
            payment: "P-\(orders)",
            fee: Money(minorUnits: fee, currency: currency),
            paidAt: clock.now,
            payerTail: "0042",
            logIndex: orders
        )
        let accepted = PaymentAccepted(
            reference: reference,
            amount: amount,
            payment: payment,
            event: nil,
            isLate: isSuspect,
            isSuspectedDuplicate: isSuspect,
            signature: [UInt8](repeating: 5, count: 64),
            network: network,
            tip: tip,
            discount: discount
        )
        clock.advance(milliseconds: 1_500)
        try ledger.write(actor: "Li", calendar: calendar) { transaction in
            _ = try transaction.append(begun ?? .attemptFound(found))
            _ = try transaction.append(.paymentAccepted(accepted))
        }
        return payment.payment
    }

    private func begin(_ reference: AttemptReference, _ amount: Money, _ tip: Int64, _ note: String) -> Fact {
        .attemptCreated(
            AttemptCreated(
                reference: reference,
                amount: amount,
                tip: tip,
                note: note,
                idempotencyKey: "key-\(reference.order)",
                expiresAt: clock.now.adding(seconds: 300)
            )
        )
    }

    private func giveBack(
        _ payment: String,
        _ units: Int64,
        fee: Int64,
        isReversal: Bool = false,
        reason: String
    ) throws {
        let key = "key-\(payment)"
        let created = RefundCreated(
            payment: payment,
            amount: yuan(units),
            reason: reason,
            idempotencyKey: key,
            isReversal: isReversal
        )
        try record(.refundCreated(created))
        let booked = RefundRecord(refund: "R-\(payment)", fee: yuan(fee), refundedAt: clock.now, logIndex: nil)
        let signature = [UInt8](repeating: 6, count: 64)
        let accepted = RefundAccepted(
            idempotencyKey: key,
            amount: yuan(units),
            record: booked,
            event: nil,
            signature: signature
        )
        try record(.refundAccepted(accepted))
    }

    private func close(_ number: Int, counted: Int64?) throws {
        clock.advance(milliseconds: 1_500)
        try ledger.write(actor: "Li") { transaction in
            let view = transaction.view
            let first = try view.shift(number)?.firstSequence ?? 1
            let closing = ShiftClosed(
                number: number,
                previous: try view.shift(number - 1)?.zHash,
                firstSequence: first,
                totals: try BatchTotal.totals(of: view.batchLines(from: first, to: view.entryCount() + 1)),
                attempts: try view.attemptCounts(ofShift: number),
                expected: try view.balances(of: .drawer).first ?? yuan(0),
                counted: counted.map(yuan)
            )
            _ = try transaction.append(.shiftClosed(closing))
            let end = try view.entryCount() + 1
            let batch = try view.batch(number: number, from: first, to: end, sealedAt: transaction.now)
            let signed = Signed(batch, by: key)
            let sealed = BatchSealed(
                number: number,
                firstSequence: first,
                endSequence: end,
                head: batch.after,
                digest: ContentDigest.hexadecimal(of: signed.canonicalBytes),
                signature: signed.signature
            )
            _ = try transaction.append(.batchSealed(sealed))
        }
    }
}
