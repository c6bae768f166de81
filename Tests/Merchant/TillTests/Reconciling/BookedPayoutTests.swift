import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// Signing a day off books what came to the bank.
@Suite struct BookedPayoutTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay
    private var ledger: Ledger { season.season.counter.till.ledger }

    init() throws {
        season = try SeasonAtTheBank(seed: 31)
        day = season.days[3]
    }

    private func sign(_ day: BusinessDay, _ reconciler: Reconciler? = nil) throws -> DayReconciliation {
        try (reconciler ?? season.reconciler).sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
    }

    private func atTheBank(_ ledger: Ledger? = nil) throws -> Int64 {
        try (ledger ?? self.ledger).read { try $0.balances(of: .bank) }.first?.minorUnits ?? 0
    }

    private func entries() throws -> Int { try ledger.read { try $0.entryCount() } }

    @Test func aPayoutThatCameToTheCentIsBookedOnceAndTheBooksHold() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let clearing = Account.clearing(network: Account.defaultNetwork)
        let before = try ledger.read { try $0.balances(of: clearing) }.first?.minorUnits ?? 0
        #expect(try season.reconciler.reconcile(day).payouts.map(\.isBooked) == [false])
        #expect(try atTheBank() == 0)
        let signed = try sign(day)
        #expect(signed.payouts.map(\.amount.minorUnits) == [season.owed(day)])
        #expect(signed.payouts.map(\.isBooked) == [true])
        #expect(try atTheBank() == season.owed(day))
        let after = try ledger.read { try $0.balances(of: clearing) }.first?.minorUnits ?? 0
        #expect(before - after == season.owed(day))
        #expect(try Ledger.verify(season.season.counter.directory).isSound)
    }

    @Test func theProofNamesTheStatementsThatItRestsOn() throws {
        for day in season.days[1...5] { try season.clear(day) }
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let open = try season.reconciler.reconcile(day).breaks
        #expect(open.isEmpty)
        guard case .sign(let proof)? = try sign(day).signed?.fact.decision else {
            Issue.record("not signed")
            return
        }
        let clearing = season.days[1...5].map { "clearing \($0)" }
        #expect(proof.statements == clearing + ["bank \(day.advanced(by: 1)) \(season.owed(day))"])
        #expect(proof.payouts.map(\.amount.minorUnits) == [season.owed(day)])
    }

    @Test func `the bank's rows that paid are named, also once the day is signed off`() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let credits = try season.reconciler.reconcile(day).payouts.map(\.credits)
        #expect(credits.map { $0.map(\.amount) } == [[season.owed(day)]])
        #expect(credits.first?.first?.day == day.advanced(by: 1) && credits.first?.first?.text.isEmpty == false)
        #expect(try sign(day).payouts.map(\.credits) == credits)
        #expect(try season.reconciler.reconcile(day).payouts.map(\.credits) == credits)
    }

    @Test func unlockingAndSigningAgainBooksNothingTwice() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        _ = try sign(day)
        try season.reconciler.unlock(day, note: "a look", by: "Li", signIn: nil)
        #expect(try season.reconciler.reconcile(day).payouts.map(\.isBooked) == [true])
        let count = try entries()
        #expect(try sign(day).payouts.map(\.isBooked) == [true])
        #expect(try entries() == count + 1, "the proof alone")
        #expect(try atTheBank() == season.owed(day))
    }

    @Test func whatCameBesidesAfterAnUnlockIsBookedAsTheRest() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        _ = try sign(day)
        try season.reconciler.unlock(day, note: "a late file", by: "Li", signIn: nil)
        let amount = Counter.yuan(500)
        let late = StatementLine(.payment, line: 1, amount: amount, order: "Z-1", hostNumber: "Z-1", day: day)
        let more = ListedStatement(format: .weChatAll, name: "late", days: day...day, lines: [late])
        _ = try season.reconciler.take(more, file: "late.csv")
        try season.pay(500, on: day.advanced(by: 2))
        let open = try season.reconciler.reconcile(day).breaks
        #expect(open.map(\.kind) == [.missingLocally])
        try decide(open[0].id, on: day, isCarried: false)
        // Another host pays for itself.
        let amounts = try sign(day).payouts.map(\.amount.minorUnits)
        #expect(amounts.sorted() == [500, season.owed(day)].sorted())
        #expect(try atTheBank() == season.owed(day) + 500)
    }

    /// The bank tells its rows anew, without the credit that paid the day.
    private func revoke(_ day: BusinessDay) throws {
        let next = day.advanced(by: 1)
        let other = StatementLine(.payout, line: 1, amount: Counter.yuan(3), day: next, text: "something else")
        let paid = StatementLine(
            .payout,
            line: 2,
            amount: Counter.yuan(season.owed(day)),
            day: next,
            text: "Counterfoil"
        )
        for (name, lines) in [("both", [other, paid]), ("one", [other])] {
            let statement = ListedStatement(format: .camt053, name: name, days: next...next, lines: lines)
            _ = try season.reconciler.take(statement, file: name)
            if lines.count == 2 { _ = try sign(day) }
        }
    }

    @Test func `a booked payout that did not come after all is taken back once, and booked again when it came`() throws
    {
        try season.clear(day)
        try revoke(day)
        #expect(try atTheBank() == season.owed(day))
        try season.reconciler.unlock(day, note: "the bank's file was altered", by: "Li", signIn: nil)
        let again = try season.reconciler.reconcile(day)
        #expect(again.payouts.isEmpty)
        #expect(again.payoutsToTakeBack.map(\.amount.minorUnits) == [season.owed(day)])
        for open in again.breaks { try decide(open.id, on: day, isCarried: true) }
        let signed = try sign(day)
        #expect(signed.payoutsToTakeBack.isEmpty)
        #expect(try atTheBank() == 0)
        try season.reconciler.unlock(day, note: "a look", by: "Li", signIn: nil)
        let count = try entries()
        guard case .sign(let proof)? = try sign(day).signed?.fact.decision else {
            Issue.record("not signed")
            return
        }
        #expect(proof.payouts.isEmpty && proof.version == 3)
        #expect(try entries() == count + 1, "the proof alone")

        try season.reconciler.unlock(day, note: "it came", by: "Li", signIn: nil)
        try season.pay(season.owed(day), on: day.advanced(by: 2))
        #expect(try sign(day).payouts.map(\.isBooked) == [true])
        #expect(try atTheBank() == season.owed(day))
        #expect(try Ledger.verify(season.season.counter.directory).isSound)
    }

    @Test func `what is taken back stands in the exports, and every entry balances`() throws {
        try season.clear(day)
        try revoke(day)
        try season.reconciler.unlock(day, note: "the bank's file was altered", by: "Li", signIn: nil)
        for open in try season.reconciler.reconcile(day).breaks { try decide(open.id, on: day, isCarried: true) }
        _ = try sign(day)
        let amount = Money(minorUnits: season.owed(day), currency: .cny).plain
        func count(_ words: String, _ format: ExportFormat) throws -> Int {
            var text = ""
            try ledger.read { try LedgerExport(in: $0).write(format) { text += $0 } }
            return text.split(whereSeparator: \.isNewline).count { $0.contains("payout") && $0.contains(words) }
        }
        #expect(try count(amount, .csv) == 4 && count("-\(amount)", .csv) == 2, "both sides, there and back")
        #expect(try count("\"amount\":-\(season.owed(day))", .jsonLines) == 2)
        let sums = try ledger.read { try $0.trialBalance() }
        #expect(!sums.contains { $0.account == Account.bank.name })
        #expect(sums.reduce(0) { $0 + $1.balance.minorUnits } == 0)
    }

    @Test func `a payout that an earlier day has since the weekend was signed anew is not taken back`() throws {
        let friday = try #require(season.days.first { $0.weekday == .friday })
        let weekend = (0..<3).map { friday.advanced(by: $0) }
        for day in weekend { try season.clear(day) }
        let monday = friday.advanced(by: 3)
        let other = StatementLine(.payout, line: 1, amount: Counter.yuan(3), day: friday, text: "something else")
        let sums = weekend.map(season.owed)
        func credit(_ units: Int64, on day: BusinessDay) -> StatementLine {
            StatementLine(.payout, line: 2, amount: Counter.yuan(units), day: day, text: "Counterfoil")
        }
        func read(_ name: String, _ lines: [StatementLine]) throws {
            let statement = ListedStatement(format: .camt053, name: name, days: friday...monday, lines: lines)
            _ = try season.reconciler.take(statement, file: name)
        }
        func signAll() throws {
            for day in weekend {
                for open in try season.reconciler.reconcile(day).breaks {
                    try decide(open.id, on: day, isCarried: true)
                }
                _ = try sign(day)
            }
        }
        try read("together", [other, credit(sums.reduce(0, +), on: monday)])
        try signAll()
        for day in weekend.reversed() { try season.reconciler.unlock(day, note: "altered", by: "Li", signIn: nil) }
        try read("apart", [other, credit(sums[0], on: friday.advanced(by: 1)), credit(sums[1] + sums[2], on: monday)])
        let count = try entries()
        try signAll()
        #expect(try season.reconciler.reconcile(weekend[0]).payouts.map(\.amount.minorUnits) == [sums[0]])
        #expect(try atTheBank() == sums.reduce(0, +))
        let kinds = try ledger.read { view in try (count + 1...view.entryCount()).map { try view.entry($0)?.fact.kind }
        }
        #expect(!kinds.contains(EntryKind.payoutReceived))
    }

    @Test func whatIsShortIsNotBooked() throws {
        try season.clear(day)
        try season.pay(season.owed(day) - 7, on: day.advanced(by: 1), text: "Counterfoil")
        let open = try season.reconciler.reconcile(day).breaks
        #expect(open.map(\.kind) == [.payoutShort])
        try decide(open[0].id, on: day, isCarried: false)
        #expect(try sign(day).payouts.isEmpty)
        #expect(try atTheBank() == 0)
    }

    @Test func aWeekendThatOneCreditPaidIsBookedWithItsLastDay() throws {
        let friday = try #require(season.days.first { $0.weekday == .friday })
        let weekend = (0..<3).map { friday.advanced(by: $0) }
        for day in weekend { try season.clear(day) }
        try season.pay(5, on: friday, text: "something else")
        let sum = weekend.reduce(0) { $0 + season.owed($1) }
        try season.pay(sum, on: friday.advanced(by: 3))
        for day in weekend.dropLast() {
            for open in try season.reconciler.reconcile(day).breaks { try decide(open.id, on: day, isCarried: true) }
            #expect(try sign(day).payouts.isEmpty)
        }
        #expect(try sign(weekend[2]).payouts.count == 3)
        #expect(try atTheBank() == sum)
    }

    @Test func ofSeveralLedgersOnlyOneBooksAPayout() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        _ = try sign(day)
        let other = try Counter(at: season.season.counter.clock.now)
        let chain = try Reconciler(
            ledger: other.till.ledger,
            others: [ledger],
            store: season.store,
            clock: season.season.counter.clock.timeSource
        )
        #expect(try chain.reconcile(day).payouts.map(\.isBooked) == [true])
        _ = try sign(day, chain)
        #expect(try atTheBank(other.till.ledger) == 0)
        #expect(try atTheBank() == season.owed(day))
    }

    @Test func whereATerminalTakesNoPartNothingIsBooked() throws {
        let foreign = StatementLine(
            .payment,
            line: 99,
            amount: Counter.yuan(777),
            order: "T0002-1",
            hostNumber: "P-T2",
            terminal: "T0002",
            day: day,
            fee: Counter.yuan(3)
        )
        season[day].append(foreign)
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let signed = try sign(day)
        #expect(signed.payouts.map(\.isBooked) == [false])
        #expect(try atTheBank() == 0)
    }

    private func decide(_ name: String, on day: BusinessDay, isCarried: Bool) throws {
        try season.reconciler.decide(
            name,
            on: day,
            reason: .timing,
            isCarried: isCarried,
            note: nil,
            by: "Li",
            signIn: nil
        )
    }
}
