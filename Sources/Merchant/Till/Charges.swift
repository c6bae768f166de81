import ClearingClient
public import ClearingProtocol
public import Ledger
public import Money

/// Taking a payment by the code that the payer shows (被扫).
///
/// A new scan is a new order: a code is spent by its first charge, whatever comes of it.
public struct Charges: Sendable {
    let till: Till

    /// Opens an order that is to be charged to a payer's code. When this returns, it is on the disk, without the code;
    /// nothing was sent.
    ///
    /// - Parameters:
    ///   - amount: what is owed, the tip with it.
    ///   - code: the payer's code.
    ///   - tip: what of the amount is a tip, in minor units, from 0 to the amount.
    ///   - note: the cashier's own words about the order.
    /// - Throws: ``TillError`` when the amount is 0, over the limit or in another currency, no shift is open, or the
    ///   code is charged already.
    public func begin(
        _ amount: Money,
        of code: ScannedPayerCode,
        tip: Int64 = 0,
        note: String? = nil
    ) throws(TillError) -> Attempt {
        try till.checkout.begin(amount, tip: tip, note: note, payerCode: code.trace(keyedWith: till.key))
    }

    /// Charges the payer's code, and answers the attempt as it stands then: paid, declined, cancelled where nothing was
    /// sent, authorising until the payer confirms on the phone, or unknown.
    ///
    /// In the last two, the network is to be asked on, every four seconds, until the attempt's time is up; then
    /// ``Checkout/conclude(_:)`` takes it back. ``Sync/run(_:)`` does both.
    ///
    /// - Throws: ``TillError`` when the network is not to be believed or the ledger fails.
    public func send(_ reference: AttemptReference, code: ScannedPayerCode) async throws(TillError) -> Attempt {
        let attempt = try till.checkout.find(reference)
        guard attempt.state == .created, let key = attempt.idempotencyKey else { return attempt }
        let request = ChargeRequest(registration: attempt.registration, payerCode: code.text)
        do {
            return try till.checkout.accept(await till.clearing.charge(request, idempotencyKey: key)).attempt
        } catch let error as ClearingError {
            let state: AttemptState =
                error.isFinalRefusal ? .declined : error.mayHaveActed ? .unknown : .cancelled
            try till.checkout.give(up: reference, as: state, because: error)
            return try till.checkout.find(reference)
        } catch {
            throw TillError(error)
        }
    }
}
