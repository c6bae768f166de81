import ClearingProtocol
import Foundation
import TestSupport
import Testing

/// What a till and those before it do in a day, at random.
struct MarketDay {
    private let market: Market
    private let till: Int
    private var dice: SeededGenerator
    private var step = 0

    init(_ market: Market, till: Int, seed: UInt64) {
        self.market = market
        self.till = till
        dice = SeededGenerator(seed: seed &* 1_000 &+ UInt64(till))
    }

    private var client: PatientClient { market.tills[till].client }
    private var number: String { "T\(till)-\(step)" }

    /// Does one thing after the other, as long as it is wanted.
    mutating func run(while isOpen: (Int) -> Bool) async throws {
        while isOpen(step) {
            step += 1
            let wallet = Int.random(in: market.wallets.indices, using: &dice)
            let amount = Int.random(in: 1...4_000, using: &dice)
            let paid = market.memory.payments(of: till).randomElement(using: &dice)
            switch (Int.random(in: 0..<10, using: &dice), paid) {
            case (0...2, _), (_, nil): try await sell(amount, to: wallet)
            case (3, _): try await race(amount, wallet)
            case (4, _): try await decline(amount, wallet)
            case (5, _): try await charge(amount, wallet)
            case (6, _): try await takeStatic(amount, from: wallet)
            case (7, let paid?): try await reverse(paid)
            case (_, let paid?): try await refund(paid)
            }
        }
    }

    private mutating func again() -> Bool { Int.random(in: 0..<3, using: &dice) == 0 }

    private func registration(_ amount: Int) -> JSONValue {
        [
            "order": .string(number), "attempt": 1, "amount": .integer(Int64(amount)), "currency": "CNY",
            "expires_at": .string(Date.now.addingTimeInterval(3_600).formatted(.iso8601)),
        ]
    }

    private func payment(_ amount: Int) -> JSONValue { ["amount": .integer(Int64(amount)), "currency": "CNY"] }

    /// The path of a new order for a wallet.
    private mutating func register(_ amount: Int) async throws -> String {
        let answer = try await client.post(Endpoint.orders, registration(amount), key: number, again: again())
        let code = try #require(answer.json["signed"]?["code"]?.text, "\(answer)")
        return Endpoint.walletOrder(token: String(code.suffix(16)))
    }

    private func remember(_ payment: String?, of order: String, _ amount: Int, from wallet: Int) throws {
        market.memory.add(
            MarketMemory.Payment(
                number: try #require(payment),
                till: till,
                order: order,
                wallet: wallet,
                amount: amount
            )
        )
    }

    private mutating func sell(_ amount: Int, to wallet: Int) async throws {
        let path = try await register(amount)
        let payer = market.wallets[wallet].client
        let answer = try await payer.post("\(path)/pay", payment(amount), key: number, again: again())
        #expect([200, 402].contains(answer.status), "\(answer)")
        if answer.isDone { try remember(answer.json["payment"]?.text, of: number, amount, from: wallet) }
    }

    /// The payer pays while the cashier cancels: one of both wins, and both hear of it.
    private mutating func race(_ amount: Int, _ wallet: Int) async throws {
        let path = try await register(amount)
        let (order, till, payer) = (number, client, market.wallets[wallet].client)
        let (body, one, other) = (payment(amount), again(), again())
        async let paying = payer.post("\(path)/pay", body, key: order, again: one)
        async let cancelling = till.post("\(Endpoint.orders)/\(order)/1/cancel", key: "\(order)-cancel", again: other)
        let (paid, cancelled) = try await (paying, cancelling)
        let state = cancelled.json["signed"]?["state"]?.text
        if paid.isDone {
            #expect(state == "paid", "\(cancelled)")
            try remember(paid.json["payment"]?.text, of: order, amount, from: wallet)
        } else {
            #expect(state == "cancelled", "\(cancelled)")
            #expect([402, 409].contains(paid.status), "\(paid)")
        }
    }

    private mutating func decline(_ amount: Int, _ wallet: Int) async throws {
        let path = try await register(amount)
        let answer = try await market.wallets[wallet].client.post("\(path)/decline", key: number, again: again())
        #expect(answer.json["state"]?.text == "declined", "\(answer)")
    }

    private mutating func charge(_ amount: Int, _ wallet: Int) async throws {
        let issued = try await market.wallets[wallet].client.post(Endpoint.walletCodes, key: number, again: again())
        guard case .object(var body) = registration(amount) else { return }
        body["payer_code"] = .string(try #require(issued.json["code"]?.text, "\(issued)"))
        let answer = try await client.post(Endpoint.charges, .object(body), key: number, again: again())
        let status = answer.json["signed"]
        guard status?["state"] == "paid" else {
            #expect(status?["reason"] == "insufficient-funds", "\(answer)")
            return
        }
        try remember(status?["payment"]?["payment"]?.text, of: number, amount, from: wallet)
    }

    /// Nothing but its key tells such a payment from another of the same amount.
    private mutating func takeStatic(_ amount: Int, from wallet: Int) async throws {
        guard case .object(var body) = payment(amount) else { return }
        body["terminal"] = .string(market.tills[till].terminal)
        let path = Endpoint.walletStaticPayment(to: market.tills[till].merchant)
        let payer = market.wallets[wallet].client
        let answer = try await payer.post(path, .object(body), key: number, again: again())
        #expect([200, 402].contains(answer.status), "\(answer)")
        guard answer.isDone, let order = answer.json["order"]?.text else { return }
        try remember(answer.json["payment"]?.text, of: order, amount, from: wallet)
    }

    private mutating func reverse(_ paid: MarketMemory.Payment) async throws {
        let path = "\(Endpoint.orders)/\(paid.order)/1/reverse"
        let answer = try await client.post(path, key: "\(number)-reverse", again: again())
        guard answer.isDone else {
            // Refunded in part, or of an earlier business day.
            #expect(answer.status == 409, "\(answer)")
            return
        }
        #expect(answer.json["signed"]?["state"] == "reversed", "\(answer)")
        market.memory.reverse(paid.number)
    }

    private mutating func refund(_ paid: MarketMemory.Payment) async throws {
        let amount = Int.random(in: 1...paid.amount, using: &dice)
        let body: JSONValue = [
            "refund": .string("R\(number)"), "payment": .string(paid.number), "amount": .integer(Int64(amount)),
            "currency": "CNY", "reason": "cold",
        ]
        let answer = try await client.post(Endpoint.refunds, body, key: number, again: again())
        let isLeft = !paid.isReversed && paid.refunded + amount <= paid.amount
        #expect(answer.json["signed"]?["state"]?.text == (isLeft ? "accepted" : "refused"), "\(answer)")
        guard isLeft else { return }
        market.memory.add(MarketMemory.Refund(number: "R\(number)", payment: paid.number, amount: amount))
    }
}
