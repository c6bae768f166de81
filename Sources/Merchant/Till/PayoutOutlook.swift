public import ClearingProtocol
public import Ledger
public import Timekeeping

/// What is known of when the money of a payment comes to the merchant's bank: no statement says it yet, so it follows from
/// how far the payment has come and from the network's rule (T+1 on working days).
public enum PayoutOutlook: Sendable, Hashable {
    /// Its batch is not sealed: it is when the shift closes.
    case notSealed
    /// Clearing has not acknowledged its batch.
    case notAcknowledged
    /// The network did not take it with its batch; the next one brings it again.
    case notTaken
    /// The network did not take it, and somebody decided that no batch brings it again.
    case givenUp
    /// The network pays it out on this day or, if it settles later than on the day after, on a later one.
    case expected(BusinessDay)

    /// What is known.
    ///
    /// - Parameters:
    ///   - batch: the batch that the payment went to clearing with, once there is one.
    ///   - day: the business day of the batch's shift, to which clearing counts it.
    ///   - profile: the merchant, whose holidays pay nothing out.
    ///   - calendar: the merchant's.
    public init(
        batch: SealedBatch?,
        ofDay day: BusinessDay?,
        profile: MerchantProfile,
        calendar: MerchantCalendar
    ) {
        guard let batch, let day else {
            self = .notSealed
            return
        }
        guard batch.state.isAcknowledged, let instant = batch.acknowledgedAt else {
            self = .notAcknowledged
            return
        }
        // What came to clearing after its day is settled no sooner than it came.
        let arrived = calendar.businessDay(at: instant)
        self = .expected(profile.payoutDay(after: day, notBefore: arrived))
    }

    /// What is known of a payment.
    ///
    /// - Parameters:
    ///   - payment: its number.
    ///   - batch: the batch of its shift, once there is one.
    /// - Throws: `LedgerError`.
    public init(
        payment: String,
        of batch: SealedBatch?,
        in view: LedgerView,
        profile: MerchantProfile,
        calendar: MerchantCalendar
    ) throws {
        let end = try batch.flatMap { try view.lineEnds(ofBatch: $0.number, payment: payment).last }
        let last = try end.map { try view.batch($0.link.batch) } ?? batch
        switch end?.fate {
        case .givenUp: self = .givenUp
        case .waits where last?.state.isAcknowledged == true: self = .notTaken
        case .waits, .taken, nil:
            let day = try last.flatMap { try view.shift($0.shift)?.businessDay }
            self.init(batch: last, ofDay: day, profile: profile, calendar: calendar)
        }
    }
}
