/// What a mapping file can say of comma-separated values.
///
/// A mapping file has a line `key = value` for each, blank lines, and lines of remarks that begin with `#`. A value may
/// stand in quotation marks, so that blanks at its ends count. Values that are names of columns are compared without
/// regard to blanks and to the width of brackets; several values are parted by `|`.
///
/// ```
/// side = clearing
/// encoding = GB18030
/// skip = 2
/// order = Merchant order
/// number = Transaction
/// time = Paid at
/// time-format = dd.MM.yyyy HH:mm
/// zone = +08:00
/// amount = Gross
/// currency = Currency
/// kind = Type
/// kind.payment = SALE | PURCHASE
/// kind.refund = CREDIT
/// fee = Commission
/// ```
enum MappingKey: String, CaseIterable {
    /// The character between fields: one, or `tab`; a comma unless it is said.
    case delimiter
    /// UTF-8, GB18030 or UTF-16; found out unless it is said.
    case encoding
    /// How many lines stand before the header; none unless it is said.
    case skip
    /// Whose word it is: `clearing` or `bank`; clearing unless it is said.
    case side
    /// Whose account the statement is of, as it is written here.
    case account
    /// The column of the merchant's order number.
    case order
    /// The column of the merchant's refund number.
    case refund
    /// The column of the host's number of the payment, or of the bank's of the movement.
    case number
    /// The column of the host's number of the refund.
    case refundNumber = "refund-number"
    /// The column of the terminal.
    case terminal
    /// The column of the payout or batch in which the row is settled.
    case payout
    /// The column of the means of payment.
    case scheme
    /// The columns of free text.
    case text
    /// The column of the time.
    case time
    /// How times are written: letters of yyyy MM dd HH mm ss SSS and what stands between them; or `rfc3339`, `seconds`
    /// or `milliseconds` since 1970. `yyyy-MM-dd HH:mm:ss` unless it is said.
    case timeFormat = "time-format"
    /// The offset of times from UTC, such as +08:00; the merchant's own zone unless it is said.
    case zone
    /// The column of the day on which the host counts the row; that of the time unless it is said.
    case day
    /// How days are written; `yyyy-MM-dd` unless it is said.
    case dayFormat = "day-format"
    /// The column of the amount.
    case amount
    /// The column of money in, with ``debit`` instead of ``amount``.
    case credit
    /// The column of money out, with ``credit`` instead of ``amount``.
    case debit
    /// How amounts are written: `decimal`, such as 12.50, or `minor`, such as 1250; decimal unless it is said.
    case amountUnit = "amount-unit"
    /// The mark before decimals: `.` or `,`; a point unless it is said.
    case decimalMark = "decimal-mark"
    /// The column that tells which amounts go out.
    case sign
    /// What stands in ``sign`` where the amount goes out.
    case signNegative = "sign.negative"
    /// The column of the currency.
    case currency
    /// The currency of all rows, a code of ISO 4217; the merchant's unless it is said.
    case currencyCode = "currency-code"
    /// The column of what the payer paid.
    case payerAmount = "payer-amount"
    /// The column of what the host keeps, positive where it keeps something.
    case fee
    /// The column of what is left for the merchant.
    case net
    /// The column of what moved the money.
    case kind
    /// What stands in ``kind`` for a payment, and likewise for the others.
    case kindPayment = "kind.payment"
    case kindRefund = "kind.refund"
    case kindReversal = "kind.reversal"
    case kindChargeback = "kind.chargeback"
    case kindFee = "kind.fee"
    case kindPayout = "kind.payout"
    case kindOther = "kind.other"
    /// The column of how it ended.
    case state
    /// What stands in ``state`` where the money moved, and likewise for the others.
    case stateSucceeded = "state.succeeded"
    case statePending = "state.pending"
    case stateFailed = "state.failed"
    /// What the first field begins with on the line that stands behind the rows.
    case foot
    /// Which field of that line, from 1, counts the rows.
    case footCount = "foot.count"
    /// Which field of that line, from 1, adds up the amounts as they are written.
    case footAmount = "foot.amount"
}
