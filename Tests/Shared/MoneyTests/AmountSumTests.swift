import Money
import Testing

struct AmountSumTests {
    private static func sum(_ keys: String, _ currency: Currency = .cny, limit: Int64 = 10_000_000) -> AmountSum? {
        var sum = AmountSum(currency: currency, limit: Money(minorUnits: limit, currency: currency))
        for key in keys {
            let isTaken =
                switch key {
                case ".": sum.pressPoint()
                case "+", "-", "*": AmountSum.Operator(rawValue: key).map { sum.press($0) } ?? false
                default: sum.press(key.wholeNumberValue ?? -1)
                }
            guard isTaken else { return nil }
        }
        return sum
    }

    @Test(arguments: [
        ("1250", 1_250), ("12.5", 1_250), ("12.5+3*4.2", 2_510), ("3*4.2", 1_260), ("4.2*3", 1_260), ("3*420", 1_260),
        ("420*3", 1_260), ("1250+300", 1_550), ("12.5+3", 1_550), ("3+12.5", 1_550), ("20-4.5", 1_550),
        ("2*3*1.5", 900), ("2*3+1.5", 750), ("10.-12.", -200), ("5+", 5), ("5*", 5), ("", 0),
    ])
    func `a sum is what it says`(keys: String, minorUnits: Int64) throws {
        #expect(try #require(Self.sum(keys)).money == Money(minorUnits: minorUnits, currency: .cny))
    }

    @Test(arguments: ["+", "1.2*3.4", "1.234", "100000.01", "99999*999999", "1.1.1", "50000.*3"])
    func `what makes no amount is refused`(keys: String) {
        #expect(Self.sum(keys) == nil)
    }

    @Test func `a currency without minor units has no point`() {
        #expect(Self.sum("1.", .jpy) == nil)
        #expect(Self.sum("3*120+40", .jpy)?.money.minorUnits == 400)
    }

    @Test func `an operator that is pressed again is replaced`() throws {
        let sum = try #require(Self.sum("5+*3"))
        #expect(sum.typed == "5×3" && sum.money.minorUnits == 15)
    }

    @Test func `every key can be taken back`() throws {
        var sum = try #require(Self.sum("12.5+3*4.2"))
        var texts: [String] = []
        while !sum.isEmpty {
            texts.append(sum.typed)
            sum.erase()
        }
        let first = ["12.5+3×4.2", "12.5+3×4.", "12.5+3×4", "12.5+3×", "12.5+3"]
        #expect(texts == first + ["12.5+", "12.5", "12.", "12", "1"])
    }

    @Test func `what is refused changes nothing`() throws {
        var sum = try #require(Self.sum("99999.*1"))
        let before = sum
        let digit = sum.press(0)
        let zeros = sum.pressDoubleZero()
        #expect(!digit && !zeros && sum == before)
        let plus = sum.press(.plus)
        #expect(plus && sum.isUnfinished)
    }

    @Test func `a sum has an end`() throws {
        var sum = try #require(Self.sum("1"))
        for _ in 1..<AmountSum.mostNumbers {
            let isTaken = sum.press(.plus) && sum.press(1)
            #expect(isTaken)
        }
        let isTaken = sum.press(.plus)
        #expect(!isTaken)
        #expect(sum.money.minorUnits == Int64(AmountSum.mostNumbers))
    }
}
