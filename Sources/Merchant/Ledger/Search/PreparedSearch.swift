import ClearingProtocol
import Timekeeping

/// What was typed, with the clock by which its times are read.
struct PreparedSearch {
    let query: SearchQuery
    private let calendar: MerchantCalendar
    private let offsets: Set<Int>

    init(_ text: String, calendar: MerchantCalendar, in view: LedgerView) throws {
        query = SearchQuery(text, currency: try view.profile().currency)
        self.calendar = calendar
        guard !query.moments.isEmpty else {
            offsets = []
            return
        }
        let newest = try view.entry(view.entryCount())?.recordedAt ?? .earliest
        let first = min(try view.entry(1)?.recordedAt ?? newest, newest)
        // A year more, which has every season: the machine's clock may have been wrong between the two.
        offsets = self.calendar.offsets(from: first.adding(seconds: -366 * 86_400), to: newest)
    }

    /// The query as FTS5 reads it.
    var expression: String { query.expression(offsets: offsets) }

    /// The query of the words that are not too short for the index; `nil` when all are.
    var expressionOfLongWords: String? { query.expressionOfLongWords(offsets: offsets) }

    /// Whether a document that is not in the index yet is found, times and dates as near as the index comes to them.
    func finds(_ document: SearchDocument) -> Bool {
        query.matches(document.terms, offsets: offsets)
    }

    /// Whether the times and dates that were typed are the payment's.
    func holds(_ payment: Payment) -> Bool {
        holds([payment.paidAt, payment.recordedAt])
    }

    /// Whether the times and dates that were typed are the attempt's.
    func holds(_ attempt: Attempt) -> Bool {
        holds([attempt.createdAt, attempt.changedAt])
    }

    /// Whether an attempt that the index does not know yet is what was typed.
    func finds(_ attempt: Attempt) -> Bool {
        let order = attempt.reference.order
        var terms = SearchDocument.common(order: order, amount: attempt.amount, note: attempt.note)
        terms.formUnion(SearchTerms.instant(attempt.createdAt))
        terms.formUnion(SearchTerms.instant(attempt.changedAt))
        return query.matches(terms, order: order, payment: nil, offsets: offsets) && holds(attempt)
    }

    /// Whether a payment is what was typed, words too short for the index among it.
    func finds(_ payment: Payment, note: String?) -> Bool {
        let order = payment.reference.order
        var terms = SearchDocument.common(order: order, amount: payment.amount, note: note)
        terms.formUnion(SearchTerms.voucher(payment.id))
        terms.formUnion(SearchTerms.payerTail(payment.payerTail))
        terms.formUnion(SearchTerms.instant(payment.paidAt))
        terms.formUnion(SearchTerms.instant(payment.recordedAt))
        return query.matches(terms, order: order, payment: payment.id, offsets: offsets) && holds(payment)
    }

    private func holds(_ instants: [Timestamp]) -> Bool {
        query.moments.allSatisfy { moment in instants.contains { moment.holds($0, in: calendar) } }
    }
}
