import Money
import TestSupport
import Testing

@Suite struct AmountEntryTests {
    /// Presses keys in turn: digits, `.`, `d` for the double zero, `<` for erase, `c` for clear.
    private func entry(_ keys: String, _ currency: Currency = .cny, limit: Int64 = 999_999_99) -> (AmountEntry, [Bool])
    {
        var entry = AmountEntry(currency: currency, limit: Money(minorUnits: limit, currency: currency))
        var answers: [Bool] = []
        for key in keys {
            switch key {
            case ".": answers.append(entry.pressPoint())
            case "d": answers.append(entry.pressDoubleZero())
            case "<": entry.erase()
            case "c": entry.clear()
            default: answers.append(entry.press(key.wholeNumberValue ?? -1))
            }
        }
        return (entry, answers)
    }

    @Test(
        arguments: [
            ("", 0), ("1250", 1250), ("125d", 12_500), ("12.", 1200), ("12.5", 1250), ("12.50", 1250), (".5", 50),
            (".05", 5),
            ("12.d", 1200), ("1250<", 125), ("12.5<", 1200), ("12.5<<", 12), ("12.5<<<", 1), ("12.5c", 0), ("0012", 12),
            ("<<7", 7), ("12.<34", 1234),
        ] as [(String, Int64)]
    )
    func `keys make the amount a cashier expects`(keys: String, units: Int64) {
        let (entry, answers) = entry(keys)
        #expect(entry.money.minorUnits == units)
        #expect(answers.allSatisfy { $0 })
    }

    @Test(arguments: [("12.345", 1234), ("12.5d", 1250), ("1.2.", 120), ("1.25d", 125)] as [(String, Int64)])
    func `a key too many is refused and changes nothing`(keys: String, units: Int64) {
        let (entry, answers) = entry(keys)
        #expect(entry.money.minorUnits == units)
        #expect(answers.last == false)
    }

    @Test func `a currency without minor digits has no point`() {
        let (entry, answers) = entry("12.", .jpy)
        #expect(entry.money == Money(minorUnits: 12, currency: .jpy))
        #expect(answers == [true, true, false])
        #expect(!entry.hasPoint)
    }

    @Test func `three minor digits fill in turn`() {
        let (entry, answers) = entry("1.2345", .kwd)
        #expect(entry.money.minorUnits == 1234)
        #expect(answers == [true, true, true, true, true, false])
    }

    @Test func `the limit itself can be entered and nothing above it`() {
        #expect(entry("500d", limit: 50_000).1 == [true, true, true, true])
        let (above, answers) = entry("5001d", limit: 50_000)
        #expect(above.money.minorUnits == 5001 && answers.last == false)
        let (point, pointAnswers) = entry("501.", limit: 50_000)
        #expect(point.money.minorUnits == 501 && pointAnswers.last == false && !point.hasPoint)
        let (minor, minorAnswers) = entry("500.01", limit: 50_000)
        #expect(minor.money.minorUnits == 50_000 && minorAnswers == [true, true, true, true, true, false])
    }

    @Test func `only the digits 0 to 9 are keys`() {
        var (entry, _) = entry("1")
        #expect(![-1, 10, .max, .min].contains { entry.press($0) })
        #expect(entry.money.minorUnits == 1)
    }

    @Test func `is empty until there is something to erase`() {
        #expect(entry("").0.isEmpty)
        #expect(entry("00d").0.isEmpty)
        #expect(!entry(".").0.isEmpty)
        #expect(!entry("1").0.isEmpty)
        #expect(entry("1<").0.isEmpty)
        #expect(entry(".<").0.isEmpty)
    }

    @Test func `a limit of another currency or below zero admits only zero`() {
        var other = AmountEntry(currency: .cny, limit: Money(minorUnits: 100, currency: .usd))
        #expect(!other.press(1) && other.press(0) && other.money.isZero)
        #expect(entry("1", limit: -1).1 == [false])
    }

    @Test func `never traps at the largest limit`() {
        var generator = SeededGenerator(seed: 3)
        var entry = AmountEntry(currency: .cny, limit: Money(minorUnits: .max, currency: .cny))
        for _ in 0..<5000 {
            let before = entry
            let accepted =
                switch Int.random(in: 0...14, using: &generator) {
                case 10: entry.pressPoint()
                case 11: entry.pressDoubleZero()
                case 12 where Int.random(in: 0...9, using: &generator) == 0:
                    {
                        entry.erase(); return true
                    }()
                case let digit: entry.press(min(digit, 9))
                }
            #expect(accepted || entry == before)
            #expect(!entry.money.isNegative)
        }
        #expect(!entry.isEmpty)
    }
}
