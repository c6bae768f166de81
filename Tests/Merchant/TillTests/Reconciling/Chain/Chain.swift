import Money
import Reconciliation
import StatementStore
import Statements
import TestSupport
import Timekeeping

@testable import Till

/// The tills of a merchant for some weeks, with all that goes wrong in shops, and what must be found of it: reckoned here
/// by hand, without anything of what reconciles.
final class Chain {
    /// A terminal of another shop of the same merchant.
    static let foreign = "T9999"

    let size: ChainSize
    let tills: [ChainTill]
    let days: [BusinessDay]
    var sales: [ChainSale] = []
    /// Rows of clearing's that belong to no sale of these tills.
    var strangers: [ChainRow] = []
    /// Differences that somebody explains, by the day and their name.
    var explained: [(day: BusinessDay, name: String)] = []
    private(set) var expected: [ChainExpectation] = []
    private(set) var credits: [ChainCredit] = []
    private var payouts: [BusinessDay: ChainPayout] = [:]
    private var random: SeededGenerator
    private let start: Timestamp

    init(_ size: ChainSize) throws {
        self.size = size
        random = SeededGenerator(seed: size.seed)
        // 2026-10-26, a Monday, at 19:30 in Shanghai.
        let start = try Timestamp(parsing: "2026-10-26T11:30:00Z")
        self.start = start
        tills = try (0..<size.tills).map { try ChainTill($0, start: start) }
        let first = try BusinessDay(parsing: "2026-10-26")
        days = (0..<size.days).map(first.advanced)
        for day in days { for till in tills.indices { sell(at: till, day) } }
        bringPains()
        bringPayoutPains()
        pay()
    }

    /// A rate of 0.38 %, rounded half up.
    static func fee(_ amount: Int64) -> Int64 { (amount * 3_800 + 500_000) / 1_000_000 }

    static func payout(of day: BusinessDay) -> String {
        "PO" + day.description.filter { $0 != "-" }
    }

    /// Lets the tills trade a day.
    func trade(_ day: BusinessDay) throws {
        let noon = start.adding(seconds: Int64(day.days(since: days[0])) * 86_400)
        let today = sales.filter { $0.day == day }
        let late = sales.filter { if case .late(let other) = $0.atTill { other == day } else { false } }
        for (number, till) in tills.enumerated() {
            try till.trade(
                day,
                at: noon,
                today.filter { $0.till == number },
                late: late.filter { $0.till == number }
            )
        }
    }

    /// Clearing's rows of a day.
    func rows(of day: BusinessDay) -> [ChainRow] { rowsByDay[day] ?? [] }

    /// Once all that goes wrong has.
    private lazy var rowsByDay = Dictionary(grouping: sales.flatMap(\.rows) + strangers, by: \.day)

    /// What clearing owes for a day, by currency.
    func owed(_ day: BusinessDay) -> [Currency: Int64] {
        rows(of: day).filter { $0.state == .succeeded }.reduce(into: [:]) {
            $0[$1.currency, default: 0] += $1.amount - $1.fee
        }
    }

    func expect(
        _ kind: BreakKind,
        _ opened: BusinessDay,
        until closed: BusinessDay? = nil,
        _ subject: String,
        _ field: String,
        _ difference: Int64,
        _ currency: Currency = .cny
    ) {
        expected.append(
            ChainExpectation(
                kind: kind,
                opened: opened,
                closed: closed,
                subject: subject,
                field: field,
                difference: difference,
                currency: currency
            )
        )
    }

    /// A sale of a day with which nothing is wrong yet; from now on something is.
    func victim(on day: BusinessDay, notAt till: Int? = nil) -> Int {
        let sound = sound(on: day).filter { sales[$0].till != till }
        guard let index = sound.randomElement(using: &random) else { fatalError("too few sales on \(day)") }
        sales[index].isHurt = true
        return index
    }

    /// Whether two tills have sales of a day with which nothing is wrong.
    private func hasRoom(_ day: BusinessDay) -> Bool { Set(sound(on: day).map { sales[$0].till }).count > 1 }

    /// The sales of a day that can be hurt, and be given back twice in parts.
    private func sound(on day: BusinessDay) -> [Int] {
        let perDay = size.tills * size.sales
        let first = day.days(since: days[0]) * perDay
        return (first..<first + perDay).filter { index in
            let sale = sales[index]
            return !sale.isHurt && sale.refunds.isEmpty && sale.currency == .cny && sale.amount >= 10_000
        }
    }

    private func sell(at till: Int, _ day: BusinessDay) {
        for _ in 0..<size.sales {
            let number = sales.count + 1
            var sale = ChainSale(
                till: till,
                terminal: tills[till].terminal,
                day: day,
                order: "\(tills[till].terminal)-\(number)",
                number: "P\(100_000 + number)",
                amount: 5_000 * Int64.random(in: 1...12, using: &random),
                number % 40 == 0 ? .jpy : .cny
            )
            if number % 7 == 0 { _ = sale.refund(5_000) }
            sales.append(sale)
        }
    }

    private func bringPains() {
        // One day has only this: each fee is off by a unit, and together they are more than rounding.
        let quiet = days[days.count / 2]
        let usable = days.dropFirst().dropLast(4).filter { $0 != quiet }
        for pain in ChainPain.allCases {
            for _ in 0..<max(1, days.count / 15) {
                if let day = usable.filter(hasRoom).randomElement(using: &random) { hurt(day, pain) }
            }
        }
        let indices = sales.indices.filter { sales[$0].day == quiet }
        let isTooMuch = indices.reduce(0) { $0 + sales[$1].rows.count } > 100
        for index in indices {
            // The schedule is one of the merchant's currency.
            let field = sales[index].currency == .cny ? "expected_fee" : "fee"
            for row in sales[index].rows.indices {
                sales[index].rows[row].fee += 1
                if isTooMuch { expect(.fee, quiet, sales[index].order, field, 0, sales[index].currency) }
            }
        }
    }

    private func bringPayoutPains() {
        let pains: [ChainPayout] = [.short(7), .over(9), .missing, .twice, .inTwoParts, .late(days: 4)]
        let weekdays = days.dropLast(2).filter { ![.friday, .saturday, .sunday].contains($0.weekday) }
        for (day, pain) in zip(weekdays.shuffled(using: &random), pains) { payouts[day] = pain }
        guard let friday = days.first(where: { $0.weekday == .friday }) else { return }
        for day in [0, 1, 2].map(friday.advanced) { payouts[day] = .together(with: friday.advanced(by: 2)) }
    }

    /// What comes to the bank, and what must be said of it.
    private func pay() {
        var together: Int64 = 0
        for day in days {
            var due = day.advanced(by: 1)
            while due.weekday == .saturday || due.weekday == .sunday { due = due.advanced(by: 1) }
            let owed = owed(day)
            for (currency, units) in owed.sorted(by: { $0.key.code < $1.key.code }) {
                let isCNY = currency == .cny
                let how = isCNY ? payouts[day] ?? .paid : .paid
                let (name, text) = ("\(Self.payout(of: day))/\(currency.code)", "transfer \(Self.payout(of: day))")
                func credit(_ units: Int64, on paid: BusinessDay, _ text: String) {
                    let amount = Money(minorUnits: units, currency: currency)
                    credits.append(ChainCredit(day: paid, payoutDay: day, amount: amount, text: text))
                }
                switch how {
                case .paid: credit(units, on: due, text)
                case .short(let less):
                    credit(units - less, on: due, text)
                    expect(.payoutShort, day, name, "amount", less)
                case .over(let more):
                    credit(units + more, on: due, text)
                    expect(.payoutOver, day, name, "amount", -more)
                case .missing: expect(.payoutMissing, day, name, "payout", units)
                case .twice:
                    credit(units, on: due, text)
                    credit(units, on: due, text)
                    expect(.payoutOver, day, name, "amount", -units)
                case .inTwoParts:
                    credit(units / 3, on: due, "first part")
                    credit(units - units / 3, on: due, "second part")
                case .late(let wait): credit(units, on: due.advanced(by: wait), text)
                case .together(let last):
                    together += units
                    if day == last {
                        credit(together, on: due, "weekend")
                    } else {
                        expect(.timingCutoff, day, until: last, name, "payout", units)
                    }
                }
            }
            // The rent has nothing to do with it.
            let rent = Money(minorUnits: -123_457, currency: .cny)
            credits.append(ChainCredit(day: due, payoutDay: nil, amount: rent, text: "rent"))
        }
    }
}
