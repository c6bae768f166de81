/// What a leaf of the network's log tells, with the rules by which another party executes the log again.
///
/// A leaf is canonical JSON (RFC 8785) of at most 65,535 bytes with `kind`, `at` (UTC) and `version`, which is 3. It
/// names nobody: accounts stand under pseudonyms, orders as SHA-256(salt ‖ merchant/order/attempt). Where money moves,
/// `postings` holds account, amount and currency; debit above zero, credit below; lines of 0 are left out. In the
/// table A is `amount`, F is `fee`.
///
/// | kind | members | rule |
/// |---|---|---|
/// | `member` | `member`, `name`, `roles` | the number is new |
/// | `account` | `account`, `account_kind`, `member` | the pseudonym is new; the member is there; wallets belong to an issuer, payables to an acquirer |
/// | `member-revoked` | `member` | it is there; from then on it gets no accounts, and no payment, charge, static payment or top-up touches those that it has |
/// | `merchant-revoked` | `account` | a payable; from then on no payment, charge or static payment goes to it |
/// | `account-closed` | `account` | a wallet that is open; from then on nothing is posted to it |
/// | `top-up` | `rail`, `postings` | bank +x, wallet −x of the bank's member, x above 0 |
/// | `payment`, `charge`, `static-payment` | `payment`, `order_commitment`, A, F, `fee_schedule`, `postings` | the number is new; F is what the schedule makes of A; wallet +A, payable −(A−F), income −F |
/// | `reversal` | `reversal`, `payment`, A, F, `postings` | the number is new; nothing of the payment was refunded or reversed; A and F are the payment's; its postings with the other sign |
/// | `refund` | `refund`, `payment`, A, F, `remaining`, `postings` | the number is new; A and `remaining` make up what remained; F follows from the payment's schedule; payable +(A−F), income +F, wallet −A of the payment |
/// | `refund-pending` | as `refund` | as `refund`, with the suspense account in place of the wallet |
/// | `refund-delivered` | `refund`, `payment`, A, `postings` | the refund is pending; suspense +A, wallet −A |
/// | `refund-failed` | `refund`, `payment`, A, F, `remaining`, `postings` | the refund is pending; suspense +A, payable −(A−F), income −F; A and F count as never given back |
/// | `batch` | `terminal`, `number`, `digest`, `counted_on`, heads and totals, `line_count`, `lines_root` | numbers count up by 1 for each terminal |
/// | `batch-lines` | `terminal`, `number`, `from`, `lines` | the batch is there; the lines go on where those before ended; with the last of them they are as many as the batch says, their root and their totals are the batch's |
/// | `settlement` | `account`, `currency`, `business_day`, `totals`, `lines_root`, `net`, `carried_in`, `payout`, `payout_day`, `carried_out`, `positions`, `postings` | see below |
///
/// In every leaf the postings sum to zero for each currency, stand on open accounts, and leave no wallet and no
/// suspense account with a debit balance. The amount is in `currency`. What a member owes another is the sum of what
/// moved between accounts of the one and accounts of the other.
///
/// F of a refund: nothing where the schedule's `refund_fee` is `kept`; otherwise the payment's fee times all that is
/// refunded of it, divided by the payment, rounded half up, less what went back before, at least 0, at most A. Where it is
/// `fixed_kept`, the payment's fee without the fixed part stands for the payment's fee.
///
/// `lines` are numbers of payments, refunds and reversals of one merchant, each in one batch only. A line brings its
/// movement; the payment and the reversal of it bring each other. A movement counts to the day `counted_on` of its batch,
/// in older batches `business_day`. A batch with `rejected_count` has so many more lines, which
/// the network did not take: they count nowhere, in `line_count`, `lines_root` and the totals neither.
///
/// A settlement takes up all movements of a payable account and a currency that count to its day or an earlier one and
/// that no settlement took up before, but for refunds that are pending, which wait, and those that failed. Days of an
/// account rise. `totals` has the count, the sum of A and the sum of F of the payments, the refunds and the reversals;
/// `lines_root` is the Merkle root (RFC 6962) over their numbers, ordered by the time of their first leaf and then by
/// number, in hexadecimal. `net` is A−F of payments less A−F of the others; `carried_in` is what the account's last
/// settlement carried out, 0 for the first; `payout` is the sum of both unless that is below zero, and otherwise it is
/// carried out. `payout_day` is a later day, from Monday to Friday. `positions` says what members get or, below zero,
/// give: the issuer of a payment's wallet gives A, the account's member gets A−F, the income account's member gets F; for
/// refunds and reversals the other way. The postings are payable +`payout`, and for each member's bank the position, less
/// `payout` for the account's member.
///
/// Leaves of version 1 are payments, top-ups and batches on accounts whose `account` leaves come later. Batches of version 1
/// and 2 have their lines later, and without `line_count` and `lines_root`.
enum LeafKind: String, Sendable, Hashable, CaseIterable {
    case member
    case memberRevoked = "member-revoked"
    case merchantRevoked = "merchant-revoked"
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
    case batchLines = "batch-lines"
    case settlement

    /// The version of what stands in a leaf.
    static let version: Int64 = 3
}
