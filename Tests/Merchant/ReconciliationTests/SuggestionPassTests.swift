import Money
import Reconciliation
import TestSupport
import Testing
import Timekeeping

@Suite struct SuggestionPassTests {
    private static let minute: Int64 = 60_000

    private static func row(
        _ id: String,
        _ amount: Int64 = 1_250,
        minute: Int64? = 0,
        terminal: String? = nil,
        kind: MatchRow.Kind = .payment,
        currency: Currency = .cny,
        on day: BusinessDay = Rows.day
    ) -> LeftoverRow {
        LeftoverRow(
            id: id,
            kind: kind,
            amount: amount,
            currency: CurrencyMark(currency),
            terminal: terminal,
            at: minute.map { Timestamp(milliseconds: Int64(day.dayNumber) * 86_400_000 + $0 * Self.minute) },
            day: day
        )
    }

    private static func twins(_ ledger: [LeftoverRow], _ clearing: [LeftoverRow]) -> [String: LikelyTwins] {
        SuggestionPass(ledger: ledger, clearing: clearing).twins
    }

    @Test func oneRowOfTheSameAmountNearbyIsSuggestedOnBothSides() {
        let twins = Self.twins([Self.row("L", minute: 3)], [Self.row("C", minute: 5)])
        #expect(twins["L"]?.nearest == ["C"] && twins["L"]?.isOnlyOne == true)
        #expect(twins["C"]?.nearest == ["L"] && twins["C"]?.isOnlyOne == true)
    }

    @Test(
        arguments: [
            row("C", 1_249), row("C", minute: 31), row("C", kind: .giveBack), row("C", currency: .usd),
            row("C", terminal: "T2"), row("C", minute: nil, on: Rows.day.advanced(by: 2)),
        ]
    )
    func whatDiffersInAmountTimeKindCurrencyOrTerminalIsNotSuggested(_ other: LeftoverRow) {
        #expect(Self.twins([Self.row("L", terminal: "T1")], [other]).isEmpty)
    }

    @Test func theWindowIsHalfAnHourToEitherSide() {
        for minute in [-30, 30] as [Int64] {
            #expect(Self.twins([Self.row("L")], [Self.row("C", minute: minute)]).count == 2)
            #expect(Self.twins([Self.row("L")], [Self.row("C", minute: minute + minute.signum())]).isEmpty)
        }
    }

    @Test func aTerminalThatOneSideDoesNotKnowIsNoObstacle() {
        #expect(Self.twins([Self.row("L", terminal: "T1")], [Self.row("C")])["L"]?.isOnlyOne == true)
        #expect(Self.twins([Self.row("L")], [Self.row("C", terminal: "T1")])["C"]?.isOnlyOne == true)
    }

    @Test func withoutATimeTheDayAndItsNeighboursCount() {
        let late = Self.row("C", minute: nil, on: Rows.day.advanced(by: 1))
        #expect(Self.twins([Self.row("L", minute: 700)], [late])["L"]?.nearest == ["C"])
        #expect(Self.twins([Self.row("L", minute: nil)], [Self.row("C", minute: 700)])["L"]?.nearest == ["C"])
    }

    @Test func severalThatFitAreCountedAndTheNearestNamed() {
        let clearing = [Self.row("C1", minute: 20), Self.row("C2", minute: 2), Self.row("C3", minute: -4)]
        let twins = Self.twins([Self.row("L")], clearing + [Self.row("C4", minute: 25)])
        #expect(twins["L"]?.nearest == ["C2", "C3", "C1"])
        #expect(twins["L"]?.count == 4 && twins["L"]?.isOnlyOne == false)
        #expect(twins["C2"]?.nearest == ["L"] && twins["C2"]?.isOnlyOne == false, "L may be another's")
    }

    /// The same as looking at every pair, whatever the order in which rows come.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func itFindsWhatLookingAtEveryPairFinds(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func rows(_ side: String) -> [LeftoverRow] {
            (0..<40).map { number in
                Self.row(
                    "\(side)\(number)",
                    Int64.random(in: 1...2, using: &random),
                    minute: Bool.random(using: &random) ? Int64.random(in: 0..<1_440, using: &random) : nil,
                    terminal: ["T1", "T2", nil].randomElement(using: &random) ?? nil,
                    on: Rows.day.advanced(by: Int.random(in: 0...3, using: &random))
                )
            }
        }
        let (ledger, clearing) = (rows("L"), rows("C"))
        func fits(_ first: LeftoverRow, _ second: LeftoverRow) -> Bool {
            guard first.amount == second.amount else { return false }
            if let mine = first.terminal, let theirs = second.terminal, mine != theirs { return false }
            guard let mine = first.at, let theirs = second.at else {
                return abs(first.day.days(since: second.day)) <= 1
            }
            return abs(mine.milliseconds - theirs.milliseconds) <= SuggestionPass.window
        }
        let twins = Self.twins(ledger, clearing)
        for row in ledger {
            #expect(twins[row.id]?.count ?? 0 == clearing.count { fits(row, $0) }, "\(row.id)")
        }
        for row in clearing {
            #expect(twins[row.id]?.count ?? 0 == ledger.count { fits($0, row) }, "\(row.id)")
        }
        #expect(Self.twins(ledger.shuffled(using: &random), clearing.shuffled(using: &random)) == twins)
    }
}
