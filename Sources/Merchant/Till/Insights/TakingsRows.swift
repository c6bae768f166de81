import Ledger
import Timekeeping

/// The rows of some days, all or those up to an instant.
struct TakingsRows {
    let payments: PaymentFilter
    let refunds: RefundFilter

    init(of days: ClosedRange<BusinessDay>, until: Timestamp? = nil) {
        payments = PaymentFilter(days: days, to: until)
        refunds = RefundFilter(days: days, to: until)
    }
}
