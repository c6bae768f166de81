import Money
import Statements
import Timekeeping

/// A sale of a simulated chain: what the till knows of it, and what the host does.
struct ChainSale {
    /// What the till recorded.
    enum AtTill {
        case paid
        /// It ended without a payment, as far as the till knows.
        case declined, cancelled, unknown
        /// The till never knew, or forgot.
        case absent
        /// The code expired, and the payment came in on another day.
        case late(BusinessDay)
        /// It is recorded twice, the second time under this number.
        case twice(String)
    }

    let till: Int
    let day: BusinessDay
    var order: String
    let number: String
    /// In minor units.
    let amount: Int64
    var currency: Currency
    var atTill = AtTill.paid
    /// What the till gave back: the number and how much.
    var refunds: [(number: String, amount: Int64)] = []
    var rows: [ChainRow]
    /// How many of the till's rows and of the host's are the same money, by the day on which the later of both stands.
    var pairs: [BusinessDay: Int]
    /// Whether something is wrong with it already.
    var isHurt = false

    /// A sale on which both sides agree.
    init(
        till: Int,
        terminal: String,
        day: BusinessDay,
        order: String,
        number: String,
        amount: Int64,
        _ currency: Currency
    ) {
        self.till = till
        self.day = day
        self.order = order
        self.number = number
        self.amount = amount
        self.currency = currency
        rows = [
            ChainRow(
                day: day,
                order: order,
                number: number,
                amount: amount,
                fee: Chain.fee(amount),
                currency: currency,
                terminal: terminal
            )
        ]
        pairs = [day: 1]
    }

    /// Gives a part back, on the same day.
    mutating func refund(_ part: Int64, isAtTill: Bool = true, isAtHost: Bool = true) -> String {
        let refund = "R\(number.dropFirst())-\(refunds.count + rows.count)"
        if isAtTill { refunds.append((refund, part)) }
        if isAtHost {
            var row = rows[0]
            (row.kind, row.number, row.amount, row.fee) = (.refund, refund, -part, -Chain.fee(part))
            rows.append(row)
        }
        if isAtTill, isAtHost { pairs[day, default: 0] += 1 }
        return refund
    }

    /// Moves the host's rows to another day.
    mutating func shift(to other: BusinessDay) {
        for index in rows.indices { rows[index].day = other }
        pairs = [max(day, other): pairs[day] ?? 0]
    }

    /// What the till recorded of it: the days and amounts.
    var recorded: [(day: BusinessDay, amount: Int64)] {
        let back = refunds.map { (day, -$0.amount) }
        return switch atTill {
        case .paid: [(day, amount)] + back
        case .twice: [(day, amount), (day, amount)] + back
        case .late(let later): [(later, amount)] + back
        case .declined, .cancelled, .unknown, .absent: back
        }
    }
}
