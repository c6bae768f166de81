import Ledger
import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Till

struct TakingsScreenTests {
    static func console(
        _ length: TakingsPeriod.Length = .day,
        isQuiet: Bool = false,
        size: Size = .standard,
        language: Language = .english
    ) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language)
        console.press(.function(9))
        console.tell(.takings(.loaded(Sample.report(length, isQuiet: isQuiet))))
        _ = console.takeEffects()
        return console
    }

    private func period(_ length: TakingsPeriod.Length) -> TakingsPeriod {
        TakingsPeriod(length, containing: Sample.day)
    }

    @Test func `the screen reads the day that is under way`() {
        var console = ConsoleDriver()
        console.press(.function(9))
        #expect(console.takeEffects() == [.takings(.load(nil))])
        #expect(console.text.contains("Loading"))
    }

    @Test(arguments: [("d", .day), ("w", .week), ("m", .month), ("y", .year)] as [(Character, TakingsPeriod.Length)])
    func `a letter shows the period around the day`(key: Character, length: TakingsPeriod.Length) {
        var console = Self.console(.month)
        console.press(.character(key))
        #expect(console.takeEffects() == [.takings(.load(period(length)))])
    }

    @Test func `brackets go to the periods beside, and not into the future`() {
        var console = Self.console(.week)
        console.press(.character("]"))
        #expect(console.takeEffects() == [])
        console.press(.character("["))
        #expect(console.takeEffects() == [.takings(.load(period(.week).previous))])
        #expect(console.text.contains("Loading"))
        // Until it is read, the week that is shown is the one that keys are about; what comes late is not shown.
        console.tell(.takings(.loaded(Sample.report(.day))))
        #expect(console.model.takings.report?.period == period(.week))
    }

    @Test func `a figure opens its rows, whichever panel it is in`() {
        var console = Self.console()
        console.press(.right, .right, .enter)
        #expect(console.model.screen == .incoming)
        let hour = PaymentFilter(TakingsScope(days: Sample.day...Sample.day, hour: 12))
        let query = IncomingQuery(.payments(hour))
        #expect(console.takeEffects() == [.incoming(.load(query, limit: IncomingScreen.pageSize))])
        // Esc leads back to the figure.
        console.press(.escape)
        #expect(console.model.screen == .takings && console.model.takings.hour.hour == 12)
        console.press(.tab, .down, .enter)
        let refunds = IncomingQuery(.refunds(RefundFilter(TakingsScope(days: Sample.day...Sample.day))))
        #expect(console.takeEffects().last == .incoming(.load(refunds, limit: IncomingScreen.pageSize)))
        console.press(.escape, .tab, .down, .enter)
        let late = IncomingQuery(.payments(PaymentFilter(mark: .late, state: .paid)))
        #expect(console.takeEffects().last == .incoming(.load(late, limit: IncomingScreen.pageSize)))
    }

    @Test func `in a week the cursor moves over days and hours`() {
        var console = Self.console(.week)
        console.press(.down, .down, .right, .enter)
        let filter = PaymentFilter(TakingsScope(days: period(.week).days, weekday: .wednesday, hour: 11))
        #expect(
            console.takeEffects().last
                == .incoming(.load(IncomingQuery(.payments(filter)), limit: IncomingScreen.pageSize))
        )
    }

    @Test func `what only the payments of a year tell is read after the rest`() {
        var console = ConsoleDriver()
        console.press(.function(9))
        let report = Sample.report(.year)
        console.tell(.takings(.loaded(report)))
        #expect(console.takeEffects().last == .takings(.loadYear(period(.year))))
        let twice = Anomaly(.suspectedDuplicate, count: 2, gross: Sample.money(700), days: period(.year).days)
        func year(_ length: TakingsPeriod.Length) -> YearInsights {
            YearInsights(period: period(length), medianTickets: [Sample.money(2_100)], anomalies: [twice])
        }
        console.tell(.takings(.year(year(.month))))
        #expect(console.model.takings.medianTickets.isEmpty && console.model.takings.anomalies == report.anomalies)
        console.tell(.takings(.year(year(.year))))
        #expect(console.text.contains("¥21.00"))
        // After what is graver, before the rest.
        #expect(console.model.takings.anomalies.firstIndex(of: twice) == 1)
        #expect(console.model.takings.anomalies.count == report.anomalies.count + 1)
        _ = console.takeEffects()
        console.press(.backTab, .down, .enter)
        let rows = IncomingQuery(
            .payments(
                PaymentFilter(
                    TakingsScope(days: period(.year).days, currency: .cny),
                    mark: .suspectedDuplicate,
                    state: .paid
                )
            )
        )
        #expect(console.takeEffects().last == .incoming(.load(rows, limit: IncomingScreen.pageSize)))
    }

    @Test func `a payment that comes in is counted at once`() {
        var console = Self.console()
        console.tell(.news(.attempt(Outcome.paid(4))))
        #expect(console.takeEffects().contains(.takings(.load(nil))))
        console = Self.console(.month)
        console.tell(.news(.attempt(Outcome.paid(4))))
        #expect(!console.takeEffects().contains { if case .takings = $0 { true } else { false } })
    }

    @Test func `every reason is told in both languages`() {
        for language in Language.allCases {
            let console = Self.console(size: Size(columns: 140, rows: 45), language: language)
            let reason = language == .english ? "lin gave back 9 times with 80" : "lin 收款 80 笔、退款 9 次"
            #expect(console.text.contains(reason))
            #expect(console.text.contains(language == .english ? "Unusual: 3" : "异常：3"))
        }
        #expect(Self.console(isQuiet: true).text.contains("Nothing out of the ordinary."))
    }

    @Test(arguments: ScreenSnapshotTests.cases) func `the pictures`(_ language: Language, _ size: Size) throws {
        var figures = Self.console(.day, isQuiet: true, size: size, language: language)
        figures.press(.tab)
        var unusual = Self.console(.month, size: size, language: language)
        unusual.press(.backTab)
        let screens = [
            ("takings-day", Self.console(.day, size: size, language: language)),
            ("takings-week", Self.console(.week, size: size, language: language)),
            ("takings-figures", figures), ("takings-unusual", unusual),
        ]
        for (name, console) in screens {
            try Snapshot.expect(console.canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }
}
