import ClearingProtocol
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

/// What a till goes through at random, told to the ledger and to a plain model of it.
struct ModelLife {
    let shop: Shop
    private(set) var model = LedgerModel()
    private var generator: SeededGenerator
    private var shift = 0
    private var isOpen = false
    private var drawer: Int64 = 0
    private var count = 0

    init(shop: Shop, seed: UInt64) throws {
        self.shop = shop
        generator = SeededGenerator(seed: seed)
        try shop.pair()
    }

    mutating func step() throws {
        shop.clock.advance(milliseconds: .random(in: 0...900_000, using: &generator))
        count += 1
        guard isOpen else { return try open() }
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<5: try begin()
        case 5..<10: try pay()
        case 10..<12: try giveUp()
        case 12..<15: try refund()
        case 15..<17: try endRefund()
        case 17: try moveCash()
        case 18: try moveMoney()
        default: try close()
        }
    }

    private mutating func open() throws {
        shift += 1
        drawer = .random(in: 0...50_000, using: &generator)
        try shop.openShift(shift, float: drawer)
        model.move(drawer, from: "equity:float", to: "assets:cash:till")
        isOpen = true
    }

    private mutating func begin() throws {
        model.attempts[try shop.attempt("M-\(model.attempts.count + 1)", amount: 1_000)] = .presented
    }

    private mutating func pay() throws {
        let waiting = model.attempts.filter { AttemptState.unresolved.contains($0.value) }.keys
        guard let reference = waiting.min(by: { $0.order < $1.order }) else { return }
        let (fee, tip, discount): (Int64, Int64, Int64) = (
            .random(in: 0...100, using: &generator), .random(in: 0...100, using: &generator),
            .random(in: 0...100, using: &generator)
        )
        let record = PaymentRecord(
            payment: "P-\(reference.order)",
            fee: Shop.yuan(fee),
            paidAt: shop.clock.now,
            payerTail: "0042",
            logIndex: count
        )
        let entry = try shop.record(
            .paymentAccepted(
                PaymentAccepted(
                    reference: reference,
                    amount: Shop.yuan(1_000),
                    payment: record,
                    event: count,
                    isLate: false,
                    isSuspectedDuplicate: false,
                    signature: [UInt8](repeating: 5, count: 64),
                    tip: tip,
                    discount: discount
                )
            )
        )
        model.attempts[reference] = .paid
        model.payments[record.payment] = LedgerModel.Paid(amount: 1_000)
        model.move(1_000, from: "income:sales", to: "assets:clearing:counterfoil")
        model.move(fee, from: "assets:clearing:counterfoil", to: "expenses:fees")
        model.move(tip, from: "liabilities:tips", to: "income:sales")
        model.move(discount, from: "income:sales", to: "expenses:promotions")
        model.take(entry) {
            $0.count += 1
            $0.gross += 1_000
            $0.fees += fee
            $0.tips += tip
            $0.discounts += discount
        }
    }

    private mutating func giveUp() throws {
        let waiting = model.attempts.filter { AttemptState.unresolved.contains($0.value) }.keys
        guard let reference = waiting.max(by: { $0.order < $1.order }) else { return }
        let states = [AttemptState.declined, .cancelled, .expired, .unknown]
        let state = states.randomElement(using: &generator) ?? .unknown
        try shop.record(.attemptClosed(AttemptClosed(reference: reference, state: state)))
        model.attempts[reference] = state
    }

    private mutating func refund() throws {
        guard let (id, paid) = model.payments.filter({ $0.value.rest > 0 }).min(by: { $0.key < $1.key }) else { return }
        #expect(throws: LedgerError.self) { try shop.refund(id, paid.rest + 1, key: "too-much-\(count)") }
        let amount = Int64.random(in: 1...paid.rest, using: &generator)
        try shop.refund(id, amount, key: "K-\(count)")
        model.payments[id]?.waiting += amount
        model.refunds["K-\(count)"] = (id, amount, .created)
    }

    private mutating func endRefund() throws {
        let waiting = model.refunds.filter { RefundProgress.unresolved.contains($0.value.state) }
        guard let (key, refund) = waiting.min(by: { $0.key < $1.key }) else { return }
        let states: [RefundProgress] = [.accepted, .refused, .failed, .unknown]
        let state = states.randomElement(using: &generator) ?? .accepted
        model.refunds[key]?.state = state
        if state != .unknown { model.payments[refund.payment]?.waiting -= refund.amount }
        guard state == .accepted else { return try shop.endRefund(key, state) }
        let fee = Int64.random(in: 0...refund.amount, using: &generator)
        try shop.acceptRefund(key, refund.amount, fee: fee)
        model.payments[refund.payment]?.refunded += refund.amount
        model.move(refund.amount, from: "assets:clearing:counterfoil", to: "income:sales")
        model.move(fee, from: "expenses:fees", to: "assets:clearing:counterfoil")
        let entry = try shop.ledger.read { try $0.entry($0.entryCount()) }
        if let entry {
            model.take(entry) {
                $0.refundCount += 1
                $0.refunds += refund.amount
                $0.fees -= fee
            }
        }
    }

    private mutating func moveCash() throws {
        let amount = Int64.random(in: 1...500, using: &generator)
        let isIn = Bool.random(using: &generator)
        try shop.record(.cashMoved(CashMoved(isIn ? .payIn : .payOut, Shop.yuan(amount), reason: "change")))
        model.move(isIn ? amount : -amount, from: "equity:cash-moves", to: "assets:cash:till")
    }

    private mutating func moveMoney() throws {
        let amount = Int64.random(in: 1...500, using: &generator)
        if Bool.random(using: &generator) {
            try shop.record(.payoutReceived(PayoutReceived(payout: "O-\(count)", amount: Shop.yuan(amount))))
            model.move(amount, from: "assets:clearing:counterfoil", to: "assets:bank")
        } else {
            let dollars = Money(minorUnits: 7, currency: .usd)
            try shop.record(
                .currencyTraded(CurrencyTraded(trade: "T-\(count)", sold: Shop.yuan(amount), bought: dollars))
            )
            model.move(amount, from: "assets:clearing:counterfoil", to: "equity:trading:CNY")
            model.move(7, from: "equity:trading:USD USD", to: "assets:clearing:counterfoil USD")
        }
    }

    private mutating func close() throws {
        let counted = Bool.random(using: &generator) ? Int64.random(in: 0...60_000, using: &generator) : nil
        try shop.closeShift(shift, counted: counted)
        // The fixture expects the float in the drawer, whatever was moved.
        let variance = (counted ?? drawer) - drawer
        model.move(drawer, from: "assets:cash:till", to: "equity:float")
        model.move(variance, from: "equity:variance", to: "equity:float")
        isOpen = false
    }
}
