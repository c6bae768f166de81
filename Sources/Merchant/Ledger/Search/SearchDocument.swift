import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// What the search index keeps of one entry of the journal: a payment, or the end of an attempt without one.
struct SearchDocument: Sendable, Hashable {
    /// The entry.
    let sequence: Int
    // The terms are made when they are asked for: whoever verifies does so on another thread.
    private let source: Source

    private enum Source: Hashable {
        case payment(PaymentRecord, order: String, amount: Money, note: String?, recordedAt: Timestamp)
        case unpaid(order: String, amount: Money, note: String?, createdAt: Timestamp, recordedAt: Timestamp)
        case waiting(Set<SearchTerm>)
    }

    /// A payment.
    ///
    /// - Parameter note: the cashier's words about the order.
    init(_ payment: PaymentAccepted, note: String?, entry: JournalEntry) {
        sequence = entry.sequence
        source = .payment(
            payment.payment,
            order: payment.reference.order,
            amount: payment.amount,
            note: note,
            recordedAt: entry.recordedAt
        )
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
        source = .unpaid(
            order: reference.order,
            amount: amount,
            note: note,
            createdAt: createdAt,
            recordedAt: entry.recordedAt
        )
    }

    /// The terms by which it is found.
    var terms: Set<SearchTerm> { Set(termsAsTheyCome) }

    /// The same, some of them perhaps twice.
    var termsAsTheyCome: [SearchTerm] {
        switch source {
        case .payment(let payment, let order, let amount, let note, let recordedAt):
            Self.common(order, amount, note) + SearchTerms.voucher(payment.payment)
                + SearchTerms.payerTail(payment.payerTail) + SearchTerms.instant(payment.paidAt)
                + SearchTerms.instant(recordedAt)
        case .unpaid(let order, let amount, let note, let createdAt, let recordedAt):
            Self.common(order, amount, note) + SearchTerms.instant(createdAt) + SearchTerms.instant(recordedAt)
                + [.unpaid]
        case .waiting(let terms): Array(terms)
        }
    }

    /// A document that waits.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when it holds what is no term.
    init(_ row: Row) throws {
        sequence = row[0]
        let text: String = row[1]
        let terms = try text.split(separator: " ").map { token in
            guard let term = SearchTerm(token: token) else {
                throw LedgerError.damaged("\(token), by which a payment is to be found")
            }
            return term
        }
        source = .waiting(Set(terms))
    }

    /// The terms as FTS5 reads them, in an order that does not change.
    var text: String { terms.map(\.token).sorted().joined(separator: " ") }

    /// The document as it stands among those that wait.
    var line: String { "\(sequence) \(text)" }

    /// The terms of what is known from the beginning of an attempt on.
    static func common(order: String, amount: Money, note: String?) -> Set<SearchTerm> {
        Set(common(order, amount, note))
    }

    private static func common(_ order: String, _ amount: Money, _ note: String?) -> [SearchTerm] {
        SearchTerms.order(order) + [SearchTerms.amount(amount)] + (note.map(SearchTerms.reference) ?? [])
    }
}
