public import Ledger
public import TerminalUI
public import Timekeeping

/// The incoming screen: the day's payments, newest first.
public struct IncomingScreen: Sendable, Hashable {
    /// The payments, newest first; `nil` until they are read.
    public var payments: [Payment]?
    /// The business day they are of.
    public var businessDay: BusinessDay?
    /// Which payment the cursor is on; payments that come in above do not move it.
    public var cursor = ListCursor<String>()
    /// What is known of the payment that is open.
    public var details: PaymentDetails?

    /// The screen before anything was read.
    public init() {}

    /// The day's payments were read.
    mutating func loaded(_ payments: [Payment], _ day: BusinessDay, height: Int) {
        self.payments = payments
        businessDay = day
        cursor.update(items: payments.map(\.id), height: height)
    }

    /// A payment came in, or changed.
    mutating func received(_ payment: Payment, height: Int) {
        guard let payments, payment.businessDay == businessDay else { return }
        if let place = payments.firstIndex(where: { $0.id == payment.id }) {
            self.payments?[place] = payment
            return
        }
        self.payments = [payment] + payments
        cursor.update(items: [payment.id] + payments.map(\.id), height: height)
    }

    /// Moves the cursor, if the key does that.
    mutating func move(_ key: Key, height: Int) -> Bool {
        guard details == nil, let payments else { return false }
        return cursor.handle(key, items: payments.map(\.id), height: height)
    }
}
