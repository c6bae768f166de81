import ClearingProtocol
import TestSupport

@testable import Ledger

/// What a till goes through, at random but the same for the same seed.
struct RandomLife {
    let shop: Shop
    private var generator: SeededGenerator
    private var isPaired = false
    private var shift = 0
    private var isOpen = false
    private var orders = 0
    private var waiting: [AttemptReference] = []
    private var paid: [String] = []
    private var refunds: [String] = []
    private var refundCount = 0
    private var finds = 0
    private(set) var payments = 0
    private(set) var batches = 0
    private(set) var gross: Int64 = 0
    private(set) var refunded: Int64 = 0

    init(shop: Shop, seed: UInt64) {
        self.shop = shop
        generator = SeededGenerator(seed: seed)
    }

    mutating func step() throws {
        guard isPaired else {
            try shop.pair()
            isPaired = true
            return
        }
        guard isOpen else {
            shift += 1
            try shop.openShift(shift, float: .random(in: 0...50_000, using: &generator))
            isOpen = true
            return
        }
        switch Int.random(in: 0..<13, using: &generator) {
        case 0..<4:
            orders += 1
            waiting.append(try shop.attempt("R-\(orders)", amount: 1_000))
        case 4..<7: try pay()
        case 7, 8: try giveUp()
        case 9, 10: try refund()
        case 11: try find()
        default: try close()
        }
    }

    private mutating func pay() throws {
        guard let reference = waiting.popLast() else { return }
        try shop.pay(reference, amount: 1_000, fee: .random(in: 0...1_000, using: &generator))
        count("P-\(reference.order)")
    }

    // A payment by the code at the counter.
    private mutating func find() throws {
        finds += 1
        try shop.pay(try shop.find("S\(finds)X", amount: 1_000), amount: 1_000)
        count("P-S\(finds)X")
    }

    private mutating func count(_ payment: String) {
        paid.append(payment)
        payments += 1
        gross += 1_000
    }

    // Of any payment, also one of an earlier shift.
    private mutating func refund() throws {
        if let key = refunds.popLast() {
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: try shop.endRefund(key, .refused)
            case 1:
                try shop.waitForRefund(key)
                refunds.insert(key, at: 0)
            default:
                try shop.acceptRefund(key, 100, fee: .random(in: 0...10, using: &generator))
                refunded += 100
            }
        } else if let place = paid.indices.randomElement(using: &generator) {
            refundCount += 1
            try shop.refund(paid.remove(at: place), 100, key: "K-\(refundCount)")
            refunds.append("K-\(refundCount)")
        }
    }

    private mutating func giveUp() throws {
        guard let reference = waiting.popLast() else { return }
        let state =
            [AttemptState.declined, .cancelled, .expired, .unknown].randomElement(using: &generator) ?? .unknown
        try shop.record(.attemptClosed(AttemptClosed(reference: reference, state: state)))
        if state == .unknown { waiting.insert(reference, at: 0) }
    }

    private mutating func close() throws {
        try shop.closeShift(shift, counted: Bool.random(using: &generator) ? 10_000 : nil)
        isOpen = false
        batches += 1
    }
}
