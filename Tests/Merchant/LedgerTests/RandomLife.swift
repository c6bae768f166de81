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
    private(set) var payments = 0
    private(set) var batches = 0
    private(set) var gross: Int64 = 0

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
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<4:
            orders += 1
            waiting.append(try shop.attempt("R-\(orders)", amount: 1_000))
        case 4..<7: try pay()
        case 7, 8: try giveUp()
        default: try close()
        }
    }

    private mutating func pay() throws {
        guard let reference = waiting.popLast() else { return }
        try shop.pay(reference, amount: 1_000, fee: .random(in: 0...1_000, using: &generator))
        payments += 1
        gross += 1_000
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
