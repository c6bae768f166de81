import Ledger
import Money
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// What is read in of a chain, and what it comes to.
struct ChainBooks {
    let chain: Chain
    let reconciler: Reconciler

    init(_ chain: Chain) throws {
        self.chain = chain
        let ledgers = chain.tills.map(\.ledger)
        reconciler = try Reconciler(
            ledger: ledgers[0],
            others: Array(ledgers.dropFirst()),
            store: StatementStore(path: chain.tills[0].counter.directory.statements),
            clock: chain.tills[0].counter.clock.timeSource
        )
    }

    /// Lets the chain trade, reads in the files of each day, and every ten days reconciles those that clearing and the
    /// bank have told of; then all of them once more, with all files there.
    func live() throws {
        var waiting: [BusinessDay] = []
        for (index, day) in chain.days.enumerated() {
            try chain.trade(day)
            try read(day)
            if index % 10 == 9 { try reconcile(&waiting) }
            waiting.append(day)
        }
        guard let last = chain.days.last else { return }
        for step in 1...12 { try read(last.advanced(by: step)) }
        try reconcile(&waiting)
        _ = try reconciler.reconcile(chain.days[0])
    }

    private func reconcile(_ days: inout [BusinessDay]) throws {
        for day in days {
            let result = try reconciler.reconcile(day)
            #expect(result.isProven, "\(day)")
            #expect(try result.proof.opening == figures(of: day.advanced(by: -1))?.proof.closing ?? 0, "\(day)")
            let open = result.breaks.filter { $0.difference.currency == .cny }
            #expect(result.proof.closing == open.reduce(0) { $0 + $1.difference.minorUnits }, "\(day)")
            for (_, name) in chain.explained.filter({ $0.day == day }) { try explain(name, on: day) }
        }
        days = []
    }

    /// Reads in what clearing and the bank say of a day.
    private func read(_ day: BusinessDay) throws {
        let rows = chain.rows(of: day).enumerated().map { $1.line($0 + 2) }
        if chain.days.contains(day) {
            let clearing = ListedStatement(format: .networkCSV, name: "clearing \(day)", days: day...day, lines: rows)
            _ = try reconciler.take(clearing, file: "clearing-\(day).csv")
        }
        let credits = chain.credits.filter { $0.day == day }.enumerated().map { $1.line($0 + 2) }
        let bank = ListedStatement(format: .camt053, name: "bank \(day)", days: day...day, lines: credits)
        _ = try reconciler.take(bank, file: "bank-\(day).xml")
    }

    private func explain(_ name: String, on day: BusinessDay) throws {
        try reconciler.decide(
            name,
            on: day,
            reason: .tillError,
            isCarried: false,
            note: nil,
            by: "Li",
            signIn: nil
        )
    }

    private func figures(of day: BusinessDay) throws -> DayFigures? {
        try reconciler.store.figures(of: day).map { try DayFigures(text: $0) }
    }

    /// Holds each day against what somebody who knows what went wrong expects.
    func check() throws {
        var closing: Int64 = 0
        for day in chain.days {
            let found = try reconciler.store.breaksOpen(after: day).map(\.chainText).sorted()
            let expected = chain.expected.filter { $0.isOpen(after: day) }.map(\.text).sorted()
            #expect(found == expected, "\(day): \(Set(found).symmetricDifference(expected).sorted())")
            let figures = try #require(try figures(of: day))
            try checkSides(figures, of: day)
            func sum(_ isIts: (ChainExpectation) -> Bool) -> Int64 {
                chain.expected.filter { $0.currency == .cny && isIts($0) }.reduce(0) { $0 + $1.difference }
            }
            #expect(figures.opening == closing, "\(day)")
            #expect(figures.new == sum { $0.opened == day }, "\(day)")
            #expect(figures.resolved == sum { $0.closed == day }, "\(day)")
            #expect(figures.unexplained == 0 && (figures.others ?? []).allSatisfy { $0.unexplained == 0 }, "\(day)")
            closing = figures.proof.closing
            #expect(closing == sum { $0.isOpen(after: day) }, "\(day)")
        }
    }

    private func checkSides(_ figures: DayFigures, of day: BusinessDay) throws {
        let recorded = chain.sales.flatMap { sale in
            sale.recorded.filter { $0.day == day }.map { ($0.amount, sale.currency) }
        }
        let told = chain.rows(of: day).filter { $0.state == .succeeded && $0.terminal != Chain.foreign }
            .map { ($0.amount, $0.currency) }
        let paid = chain.credits.filter { $0.payoutDay == day }.map { ($0.amount.minorUnits, $0.amount.currency) }
        #expect(figures.ledger == DayFigures.Row(recorded), "ledger, \(day)")
        #expect(figures.clearing == DayFigures.Row(told), "clearing, \(day)")
        #expect(figures.bank == DayFigures.Row(paid), "bank, \(day)")
        #expect(figures.owed == chain.owed(day)[.cny] ?? 0, "owed, \(day)")
        #expect(figures.matched == chain.sales.reduce(0) { $0 + ($1.pairs[day] ?? 0) }, "matched, \(day)")
        for other in figures.others ?? [] {
            let currency = try Currency.named(other.currency)
            #expect(other.ledger.amount == recorded.filter { $0.1 == currency }.reduce(0) { $0 + $1.0 }, "\(day)")
            #expect(other.clearing.amount == told.filter { $0.1 == currency }.reduce(0) { $0 + $1.0 }, "\(day)")
            #expect(other.owed == chain.owed(day)[currency] ?? 0, "\(day)")
            #expect(other.bank.amount == other.owed, "\(day)")
        }
    }
}

extension DayFigures.Row {
    /// All rows, and what those of the merchant's currency come to.
    fileprivate init(_ rows: [(Int64, Currency)]) {
        let sum = rows.filter { $0.1 == .cny }.reduce(0) { $0 + $1.0 }
        self.init(.init(count: rows.count, amount: Money(minorUnits: sum, currency: .cny)))
    }

    fileprivate static func == (first: Self, second: Self) -> Bool {
        (first.count, first.amount) == (second.count, second.amount)
    }
}
