import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// What the search index keeps of one entry of the journal: a payment, or the end of an attempt without one.
struct SearchDocument: Sendable, Hashable {
    /// The entry.
    let sequence: Int
    /// The terms by which it is found.
    let terms: Set<SearchTerm>

    /// A payment.
    ///
    /// - Parameter note: the cashier's words about the order.
    init(_ payment: PaymentAccepted, note: String?, entry: JournalEntry) {
        sequence = entry.sequence
        var terms = Self.common(order: payment.reference.order, amount: payment.amount, note: note)
        terms.formUnion(SearchTerms.voucher(payment.payment.payment))
        terms.formUnion(SearchTerms.payerTail(payment.payment.payerTail))
        terms.formUnion(SearchTerms.instant(payment.payment.paidAt))
        terms.formUnion(SearchTerms.instant(entry.recordedAt))
        self.terms = terms
    }

    /// An attempt that ended without a payment.
    init(
        endOf reference: AttemptReference,
        amount: Money,
        note: String?,
        createdAt: Timestamp,
        entry: JournalEntry
    ) {
        sequence = entry.sequence
        var terms = Self.common(order: reference.order, amount: amount, note: note)
        terms.formUnion(SearchTerms.instant(createdAt))
        terms.formUnion(SearchTerms.instant(entry.recordedAt))
        terms.insert(.unpaid)
        self.terms = terms
    }

    /// A document that waits.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when it holds what is no term.
    init(_ row: Row) throws {
        sequence = row[0]
        let text: String = row[1]
        terms = try Set(
            text.split(separator: " ").map { token in
                guard let term = SearchTerm(token: token) else {
                    throw LedgerError.damaged("\(token), by which a payment is to be found")
                }
                return term
            }
        )
    }

    /// The terms as FTS5 reads them, in an order that does not change.
    var text: String { terms.map(\.token).sorted().joined(separator: " ") }

    /// The document as it stands among those that wait.
    var line: String { "\(sequence) \(text)" }

    /// The terms of what is known from the beginning of an attempt on.
    static func common(order: String, amount: Money, note: String?) -> Set<SearchTerm> {
        Set(SearchTerms.order(order) + [SearchTerms.amount(amount)] + SearchTerms.reference(note ?? ""))
    }
}
