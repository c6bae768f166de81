import Ledger

extension Effect {
    /// What is read, so that only the newest of the readings that wait needs to be done.
    enum ReadingSubject: Sendable, Hashable {
        case standing, payments, summary, batch, rows, search, unknown, shift, day, takings, year, operators, audit,
            terminal, basis
        case details(String)
    }

    /// What is read; `nil` where each reading counts, since it goes on from what is there or changes something.
    var readingSubject: ReadingSubject? {
        switch self {
        case .loadStanding: .standing
        case .loadPayments: .payments
        case .loadDetails(let payment): .details(payment)
        case .loadSummary, .settlement(.load): .summary
        case .settlement(.open): .batch
        case .incoming(.load): .rows
        case .find(.search): .search
        case .unknown(.load): .unknown
        case .shift(.load): .shift
        case .reconcile(.load): .day
        case .reconcile(.readBasis): .basis
        case .takings(.load): .takings
        case .takings(.loadYear): .year
        case .admin(.loadOperators): .operators
        case .admin(.loadAudit(_, before: nil)): .audit
        case .admin(.loadTerminal): .terminal
        default: nil
        }
    }
}
