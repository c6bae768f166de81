import Money
import Reconciliation
import TestSupport
import Testing
import Timekeeping

@Suite struct DayMatcherTests {
    @Test func theSameRowsMatchInWhateverOrderTheyCome() {
        let rows = (1...50).map { Rows.payment($0, order: "C\($0)", host: "P\($0)") }
        let match = Rows.match(rows, rows.reversed())
        #expect(match.matched == 50)
        #expect(match.breaks.isEmpty && match.unmatchedLedger.isEmpty && match.unmatchedClearing.isEmpty)
        #expect(match.ledger.sums.mapValues(\.amount) == [Rows.cny: 50_000])
        #expect(match.clearing == match.ledger)
    }

    @Test(arguments: ["C1 ", " C1", "Ｃ１", "C\u{3000}1"])
    func widthAndBlanksOfANumberAreNoDifference(_ number: String) {
        let match = Rows.match([Rows.payment(1, order: "C1")], [Rows.payment(2, order: number)])
        #expect(match.matched == 1)
    }

    @Test func theHostsNumberFindsWhatTheOrderDoesNot() {
        let match = Rows.match(
            [Rows.payment(1, order: "C1", host: "P1")],
            [Rows.payment(2, order: nil, host: "P1")]
        )
        #expect(match.matched == 1)
        #expect(match.unmatchedLedger.isEmpty && match.unmatchedClearing.isEmpty)
    }

    @Test func anAmountAloneMatchesNothing() {
        let match = Rows.match([Rows.payment(1, order: "C1")], [Rows.payment(2, order: "C2")])
        #expect(match.matched == 0)
        #expect(match.unmatchedLedger.map(\.id) == [1])
        #expect(match.unmatchedClearing.map(\.id) == [2])
    }

    @Test func twoPaymentsOfAnOrderArePairedByTheHostsNumber() {
        let ledger = [
            Rows.payment(1, order: "C1", host: "P1", amount: 1000),
            Rows.payment(2, order: "C1", host: "P2", amount: 500),
        ]
        let clearing = [
            Rows.payment(3, order: "C1", host: "P2", amount: 500),
            Rows.payment(4, order: "C1", host: "P1", amount: 900),
        ]
        let match = Rows.match(ledger, clearing)
        #expect(match.matched == 2)
        #expect(match.breaks.map(\.kind) == [.amount])
        #expect(match.breaks.first?.ledger?.id == 1)
        #expect(match.breaks.first?.clearing?.id == 4)
        #expect(match.breaks.first?.differences == [Rows.cny: 100])
    }

    @Test func aFailedAttemptOfTheTillIsMatchedOnlyWhereNothingBetterIs() {
        let ledger = [
            Rows.payment(1, order: "C1", state: .failed), Rows.payment(2, order: "C1"),
            Rows.payment(3, order: "C2", state: .failed),
        ]
        let match = Rows.match(ledger, [Rows.payment(4, order: "C1"), Rows.payment(5, order: "C2")])
        #expect(match.matched == 1)
        #expect(match.breaks.map(\.kind) == [.status])
        #expect(match.breaks.first?.differences == [Rows.cny: -1000])
        #expect(match.unmatchedLedger.isEmpty)
        #expect(match.ledger.count == 1)
        #expect(match.clearing.count == 2)
    }

    @Test func partialRefundsAreToldApartByTheirNumbersThenByTheirAmounts() {
        let ledger = [
            Rows.refund(1, order: "C1", host: "R1", amount: -100),
            Rows.refund(2, order: "C1", host: "R2", amount: -200),
            Rows.refund(3, order: "C1", host: "R3", amount: -200),
        ]
        let byNumber = Rows.match(ledger, [Rows.refund(4, order: "C1", host: "R3", amount: -200)])
        #expect(byNumber.unmatchedLedger.map(\.id) == [1, 2])
        let byAmount = Rows.match(ledger, [Rows.refund(4, order: "C1", amount: -200)])
        #expect(byAmount.unmatchedLedger.map(\.id) == [1, 3])
        #expect(byAmount.breaks.isEmpty)
    }

    @Test func aSecondRowOfTheSamePaymentIsADuplicateOfItsSide() {
        let payment = Rows.payment(1, order: "C1", host: "P1")
        let host = Rows.match(
            [payment],
            [Rows.payment(2, order: "C1", host: "P1"), Rows.payment(3, order: "C1", host: "P1")]
        )
        #expect(host.breaks.map(\.kind) == [.duplicateHost])
        #expect(host.breaks.first?.clearing?.id == 3)
        let local = Rows.match(
            [payment, Rows.payment(2, order: "C1", host: "P9")],
            [Rows.payment(3, order: "C1", host: "P1")]
        )
        #expect(local.breaks.map(\.kind) == [.duplicateLocal])
        #expect(local.breaks.first?.ledger?.id == 2)
    }

    @Test func smallDifferencesInFeesAreBorneUntilTheyAddUp() {
        let tolerance = FeeTolerance(perRow: 1, perDay: 3)
        func breaks(_ count: Int64) -> Int {
            Rows.match(
                (1...5).map { Rows.payment($0, order: "C\($0)", fee: 4) },
                (1...5).map { Rows.payment($0, order: "C\($0)", fee: $0 <= count ? 5 : 4) },
                tolerance: tolerance
            ).breaks.count
        }
        #expect(breaks(3) == 0)
        #expect(breaks(4) == 4)
    }

    @Test func whatTheHostCallsFailedIsNotMissedAtTheTill() {
        let match = Rows.match([], [Rows.payment(1, order: "C1", state: .failed)])
        #expect(match.unmatchedClearing.isEmpty && match.clearing.count == 0)
    }

    @Test func aShareOfAPromotionIsComparedWhereBothTellIt() {
        let told = Rows.match(
            [Rows.payment(1, order: "C1", discount: 200)],
            [Rows.payment(2, order: "C1", discount: 100)]
        )
        #expect(told.breaks.map(\.kind) == [.promotionSplit])
        #expect(told.breaks.first?.differences == [:])
        let untold = Rows.match([Rows.payment(1, order: "C1", discount: 200)], [Rows.payment(2, order: "C1")])
        #expect(untold.breaks.isEmpty)
    }
}
