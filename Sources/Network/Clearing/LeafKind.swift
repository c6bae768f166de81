/// What a leaf of the network's log tells, with the rules by which another party executes the log again.
///
/// A leaf is canonical JSON (RFC 8785) of at most 65,535 bytes with `kind`, `at` (UTC) and `version`, which is 2. It
/// names nobody: accounts stand under pseudonyms, orders as SHA-256(salt ‖ merchant/order/attempt). Where money moves,
/// `postings` holds account, amount and currency; debit above zero, credit below; lines of 0 are left out. In the
/// table A is `amount`, F is `fee`.
///
/// | kind | members | rule |
/// |---|---|---|
/// | `member` | `member`, `name`, `roles` | the number is new |
/// | `account` | `account`, `account_kind`, `member` | the pseudonym is new; the member is there; wallets belong to an issuer, payables to an acquirer |
/// | `account-closed` | `account` | a wallet that is open; from then on nothing is posted to it |
/// | `top-up` | `rail`, `postings` | bank +x, wallet −x of the bank's member, x above 0 |
/// | `payment`, `charge`, `static-payment` | `payment`, `order_commitment`, A, F, `fee_schedule`, `postings` | the number is new; F is what the schedule makes of A; wallet +A, payable −(A−F), income −F |
/// | `reversal` | `reversal`, `payment`, A, F, `postings` | the number is new; nothing of the payment was refunded or reversed; A and F are the payment's; its postings with the other sign |
/// | `refund` | `refund`, `payment`, A, F, `remaining`, `postings` | the number is new; A and `remaining` make up what remained; F follows from the payment's schedule; payable +(A−F), income +F, wallet −A of the payment |
/// | `refund-pending` | as `refund` | as `refund`, with the suspense account in place of the wallet |
/// | `refund-delivered` | `refund`, `payment`, A, `postings` | the refund is pending; suspense +A, wallet −A |
/// | `refund-failed` | `refund`, `payment`, A, F, `remaining`, `postings` | the refund is pending; suspense +A, payable −(A−F), income −F; A and F count as never given back |
/// | `batch` | `terminal`, `number`, `digest`, heads and totals | numbers count up by 1 for each terminal |
///
/// In every leaf the postings sum to zero for each currency, stand on open accounts, and leave no wallet and no
/// suspense account with a debit balance. The amount is in `currency`. What a member owes another is the sum of what
/// moved between accounts of the one and accounts of the other.
///
/// F of a refund: nothing where the schedule's `refund_fee` is `kept`; otherwise the payment's fee times all that is
/// refunded of it, divided by the payment, rounded half up, less what went back before, at least 0, at most A.
///
/// Leaves of version 1 are payments, top-ups and batches on accounts whose `account` leaves come later.
enum LeafKind: String, Sendable, Hashable, CaseIterable {
    case member
    case account
    case accountClosed = "account-closed"
    case topUp = "top-up"
    case payment
    case charge
    case staticPayment = "static-payment"
    case reversal
    case refund
    case refundPending = "refund-pending"
    case refundDelivered = "refund-delivered"
    case refundFailed = "refund-failed"
    case batch

    /// The version of what stands in a leaf.
    static let version: Int64 = 2
}
