/// What a term of the search index is a part of.
///
/// Its letter stands before the text of the term, so that an amount is never found as the number of an order.
enum SearchField: String, Sendable, Hashable, CaseIterable {
    /// The beginning of an order's number, or all of it.
    case order = "o"
    /// The digits at the end of an order's number, without leading zeros.
    case serial = "n"
    /// A payment's number, which is the voucher's on the payer's phone.
    case voucher = "v"
    /// The same from its end, since people read out the last characters.
    case voucherReversed = "r"
    /// The last characters of the payer's wallet number.
    case payerTail = "t"
    /// An amount as a plain number.
    case amount = "a"
    /// The hour and minute in UTC.
    case minute = "m"
    /// The date in UTC.
    case date = "d"
    /// The beginning of a word of the reference, or all of it.
    case word = "w"
    /// A Chinese character of the reference, or two that stand side by side.
    case ideographs = "c"
    /// Stands with every attempt that ended without a payment.
    case unpaid = "u"
}
