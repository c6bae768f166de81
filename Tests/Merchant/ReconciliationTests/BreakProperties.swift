import Money
import Reconciliation
import TestSupport
import Testing
import Timekeeping

/// One row is dropped, doubled, altered or shifted on either side: that break appears, and no other.
@Suite struct BreakProperties {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func dropping(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (ledger, clearing) = Self.day(&random)
        let victim = Int.random(in: ledger.indices, using: &random)
        var fewer = ledger
        fewer.remove(at: victim)
        let locally = Rows.match(fewer, clearing)
        #expect(locally.breaks.isEmpty && locally.unmatchedLedger.isEmpty)
        #expect(locally.unmatchedClearing.map(\.id) == [ledger[victim].id + 1000])
        Self.checkSums(locally)
        var hosts = clearing
        let gone = hosts.remove(at: Int.random(in: hosts.indices, using: &random))
        let atHost = Rows.match(ledger, hosts)
        #expect(atHost.breaks.isEmpty && atHost.unmatchedClearing.isEmpty)
        #expect(atHost.unmatchedLedger.map(\.id) == [gone.id - 1000])
        Self.checkSums(atHost)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func doubling(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (ledger, clearing) = Self.day(&random)
        let twin = clearing[Int.random(in: clearing.indices, using: &random)]
        let atHost = Rows.match(ledger, clearing + [twin])
        #expect(atHost.breaks.map(\.kind) == [.duplicateHost])
        #expect(atHost.unmatchedLedger.isEmpty && atHost.unmatchedClearing.isEmpty)
        Self.checkSums(atHost)
        let mine = ledger[Int.random(in: ledger.indices, using: &random)]
        let locally = Rows.match(ledger + [mine], clearing)
        #expect(locally.breaks.map(\.kind) == [.duplicateLocal])
        #expect(locally.unmatchedLedger.isEmpty && locally.unmatchedClearing.isEmpty)
        Self.checkSums(locally)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func altering(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (ledger, clearing) = Self.day(&random)
        let position = Int.random(in: clearing.indices, using: &random)
        let row = clearing[position]
        for kind in [BreakKind.amount, .fee, .currency, .status] {
            var altered = clearing
            altered[position] = MatchRow(
                id: row.id,
                kind: row.kind,
                state: kind == .status ? .failed : row.state,
                order: row.order,
                host: row.host,
                day: row.day,
                amount: kind == .amount ? row.amount + 1 : row.amount,
                currency: kind == .currency ? CurrencyMark(.jpy) : row.currency,
                fee: kind == .fee ? (row.fee ?? 0) + 2 : row.fee
            )
            let match = Rows.match(ledger, altered)
            #expect(match.breaks.map(\.kind) == [kind])
            #expect(match.breaks.first?.clearing?.id == row.id)
            #expect(match.unmatchedLedger.isEmpty && match.unmatchedClearing.isEmpty)
            Self.checkSums(match)
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func shifting(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (ledger, clearing) = Self.day(&random)
        let position = Int.random(in: clearing.indices, using: &random)
        let row = clearing[position]
        var rest = clearing
        rest.remove(at: position)
        let shifted = MatchRow(
            id: row.id,
            kind: row.kind,
            order: row.order,
            host: row.host,
            day: Rows.day.advanced(by: 1),
            amount: row.amount,
            currency: row.currency,
            fee: row.fee
        )
        let today = Rows.match(ledger, rest)
        let crossed = CrossDayMatch(ledger: today.unmatchedLedger, clearing: [shifted])
        #expect(crossed.pairs.map(\.clearing.id) == [row.id])
        #expect(crossed.pairs.allSatisfy { $0.breaks.isEmpty && $0.opens == Rows.day && $0.closes == shifted.day })
        #expect(crossed.unmatchedLedger.isEmpty && crossed.unmatchedClearing.isEmpty)
    }

    /// What stands between the two sums is what the breaks and the unmatched rows say.
    private static func checkSums(_ match: DayMatch) {
        var difference: [CurrencyMark: Int64] = match.ledger.sums.mapValues(\.amount)
        for (currency, sum) in match.clearing.sums { difference[currency, default: 0] -= sum.amount }
        for found in match.breaks {
            for (currency, amount) in found.differences { difference[currency, default: 0] -= amount }
        }
        for row in match.unmatchedLedger { difference[row.currency, default: 0] -= row.counted }
        for row in match.unmatchedClearing { difference[row.currency, default: 0] += row.counted }
        #expect(difference.values.allSatisfy { $0 == 0 })
    }

    /// Payments of few amounts, some of them given back in parts, and the same at the host in another order.
    private static func day(_ random: inout SeededGenerator) -> (ledger: [MatchRow], clearing: [MatchRow]) {
        var ledger: [MatchRow] = []
        for number in 1...Int64.random(in: 20...60, using: &random) {
            let amount = ([480, 1000, 1250] as [Int64]).randomElement(using: &random) ?? 480
            ledger.append(Rows.payment(number * 10, order: "C\(number)", host: "P\(number)", amount: amount))
            for part in 0..<Int64.random(in: 0...2, using: &random) where Bool.random(using: &random) {
                ledger.append(
                    Rows.refund(number * 10 + part + 1, order: "C\(number)", host: "R\(number)-\(part)", amount: -100)
                )
            }
        }
        let clearing = ledger.shuffled(using: &random).map { row in
            MatchRow(
                id: row.id + 1000,
                kind: row.kind,
                order: row.order,
                host: row.host,
                day: row.day,
                amount: row.amount,
                currency: row.currency,
                fee: row.fee
            )
        }
        return (ledger, clearing)
    }
}
