import ClearingProtocol
import Ledger
import Money
import Timekeeping

/// One of the payments that are measured, the same in every run: what the till writes before the network hears of it,
/// and what it writes once the network says that it is paid.
struct SamplePayment {
    let attempt: Fact
    let acceptance: Fact

    private static let notes = ["no sugar", "table 12", "少冰", "外带两份", "for Mr. Zhang", "invoice later"]

    /// - Parameters:
    ///   - number: the payment's number, from 1.
    ///   - isEvent: whether the network told of it by its own accord, in the event of that number.
    init(_ number: Int, paidAt: Timestamp, isEvent: Bool) {
        let entropy = Entropy.seeded(UInt64(number))
        let draw = entropy.bytes(8)
        let units = 100 + Int64(draw[0]) * 70 + Int64(draw[1] & 15) * 5
        let amount = Money(minorUnits: units, currency: .cny)
        let reference = SampleTill.reference(number)
        attempt = .attemptCreated(
            AttemptCreated(
                reference: reference,
                amount: amount,
                note: draw[2] < 64 ? Self.notes[Int(draw[3]) % Self.notes.count] : nil,
                idempotencyKey: Identifier.random(26, from: entropy),
                expiresAt: paidAt.adding(seconds: 180)
            )
        )
        let record = PaymentRecord(
            payment: "P" + Identifier.random(12, from: entropy),
            // What the till's schedule says, half up: a fee that differs would be a break.
            fee: Money(minorUnits: (units * 38 + 5_000) / 10_000, currency: .cny),
            paidAt: paidAt,
            payerTail: String(1_000 + (Int(draw[4]) << 8 | Int(draw[5])) % 9_000),
            logIndex: number
        )
        acceptance = .paymentAccepted(
            PaymentAccepted(
                reference: reference,
                amount: amount,
                payment: record,
                event: isEvent ? number : nil,
                isLate: false,
                isSuspectedDuplicate: false,
                signature: entropy.bytes(64)
            )
        )
    }
}
