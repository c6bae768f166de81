import Clearing
import ClearingProtocol
import DescribedAPI
import Money
import Testing
import Timekeeping

/// Every answer that is described comes, and none that is not: an operation that is added needs a step here.
@Suite("A walk through the described interface", .timeLimit(.minutes(20)))
struct WalkTests {
    @Test func `every described answer of every operation comes`() async throws {
        try await Shop.open { shop, base in
            let walk = try Walk(shop, base)
            for operation in walk.description.operations { try await walk.provoke(operation) }
            try await walk.openPaths()
            try await walk.orders()
            try await walk.payments()
            try await walk.staticCodes()
            try await walk.refundsAndBatches()
            try await walk.charges()
            try await walk.statements()
            try await walk.keys()
            try await walk.revokedMerchant()
            #expect(walk.missing == [])
        }
    }
}

extension Walk {
    private var till: RawClient { client(shop.terminalKey) }
    private var phone: RawClient { client(shop.walletKey) }

    private func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    private func payment(_ units: Int64, pin: String? = nil) -> [UInt8] {
        WalletPayment(amount: yuan(units), pin: pin.flatMap(WalletPIN.init)).canonicalBytes
    }

    /// A wallet that holds nothing.
    private func poorWallet() async throws -> RawClient {
        let key = SigningKey(from: .system)
        _ = try await shop.node.wallets.open(owner: "Poor", key: key.verifyingKey)
        return client(key)
    }

    /// Pairs a second terminal.
    private func secondTill() async throws -> RawClient {
        let second = client(SigningKey(from: .system))
        func pairing(_ code: String) -> [UInt8] {
            PairingRequest(code: code, key: second.key.verifyingKey).canonicalBytes
        }
        let code = try await shop.node.terminals.issueCode(merchant: "M0001").code
        try await ask(till, "POST", Endpoint.terminals, pairing(code), expecting: 401)
        try await ask(second, "POST", Endpoint.terminals, pairing("ABCD-1234"), expecting: 403)
        try await post(second, Endpoint.terminals, pairing(code))
        return second
    }

    func openPaths() async throws {
        for path in ["/health", "/ready", "/metrics", Endpoint.checkpoint] {
            try await ask(till, "GET", path, expecting: 200)
        }
        try await ask(till, "GET", "/metrics", fields: [("x-forwarded-for", "192.0.2.1")], expecting: 404)
    }

    /// What the batches brought is settled and fetched.
    func statements() async throws {
        _ = try await shop.node.settlements.settle(BusinessDay(parsing: "2026-01-01"))
        let path = Endpoint.statement("2026-01-01")
        for form in ["application/json", "text/csv", "application/xml"] {
            try await ask(till, "GET", path, fields: [("accept", form)], expecting: 200)
        }
        try await ask(till, "GET", path, fields: [("accept", "image/png")], expecting: 406)
        try await ask(till, "GET", Endpoint.statement("2001-01-01"), expecting: 404)
        try await ask(till, "GET", Endpoint.statement("today"), expecting: 400)
    }

    func keys() async throws {
        let (phone, new) = (try await poorWallet(), SigningKey(from: .system))
        func rotation(to key: SigningKey, from old: SigningKey) -> [UInt8] {
            let change = KeyRotation(key: key.verifyingKey, replaces: old.verifyingKey.identifier)
            return Signed(change, by: key).canonicalBytes
        }
        try await post(phone, Endpoint.keys, rotation(to: new, from: phone.key))
        let taken = rotation(to: shop.terminalKey, from: new)
        try await ask(client(new), "POST", Endpoint.keys, taken, expecting: 409)
        try await ask(client(new), "POST", Endpoint.keys, expecting: 400)
    }

    /// Last, for nothing can be sold afterwards.
    func revokedMerchant() async throws {
        let code = try await shop.node.wallets.issueCode(for: shop.wallet).digits
        _ = try await shop.node.merchants.revoke("M0001")
        let (sale, scan) = (shop.registration("Z-1"), shop.registration("Z-2"))
        try await ask(till, "POST", Endpoint.orders, sale.canonicalBytes, expecting: 403)
        let charge = ChargeRequest(registration: scan, payerCode: code)
        try await ask(till, "POST", Endpoint.charges, charge.canonicalBytes, expecting: 403)
    }

    func orders() async throws {
        let second = try await secondTill()
        let registration = shop.registration("A-1")
        let path = Endpoint.order(registration.reference)
        try await post(till, Endpoint.orders, registration.canonicalBytes)
        try await ask(till, "POST", Endpoint.orders, shop.registration("A-1", 7).canonicalBytes, expecting: 409)
        try await ask(till, "GET", path, expecting: 200)
        try await ask(till, "GET", "/v1/orders/A-9/1", expecting: 404)
        try await ask(till, "GET", "/v1/orders/A-1/0", expecting: 400)
        for verb in ["cancel", "reverse"] {
            try await ask(till, "POST", "/v1/orders/A-9/1/\(verb)", expecting: 404)
            try await ask(second, "POST", "\(path)/\(verb)", expecting: 409)
            try await ask(till, "POST", "\(path)/\(verb)", Array("[]".utf8), expecting: 400)
            try await post(till, "\(path)/\(verb)")
        }
        try await ask(till, "GET", Endpoint.events, expecting: 200)
        try await ask(till, "GET", Endpoint.events, fields: [("last-event-id", "x")], expecting: 400)
    }

    func payments() async throws {
        let poor = try await poorWallet()
        let nowhere = Endpoint.walletOrder(token: "0000000000000000")
        try await ask(phone, "GET", nowhere, expecting: 404)
        try await ask(phone, "POST", "\(nowhere)/pay", payment(1_250), expecting: 404)
        try await ask(phone, "POST", "\(nowhere)/decline", expecting: 404)
        let (first, second) = (try await code("P-1"), try await code("P-2"))
        try await ask(phone, "GET", first, expecting: 200)
        try await ask(poor, "POST", "\(first)/pay", payment(1_250), expecting: 402)
        try await ask(phone, "POST", "\(first)/pay", payment(1), expecting: 409)
        try await post(phone, "\(first)/pay", payment(1_250))
        try await ask(phone, "POST", "\(first)/pay", payment(1_250), expecting: 409)
        try await ask(phone, "POST", "\(first)/decline", expecting: 409)
        try await post(phone, "\(second)/decline")
        try await ask(phone, "GET", Endpoint.wallet, expecting: 200)
        try await ask(phone, "GET", Endpoint.walletHistory, query: "limit=1", expecting: 200)
        try await ask(phone, "GET", Endpoint.walletHistory, query: "limit=0", expecting: 400)
    }

    /// The path of an order that a wallet can pay.
    private func code(_ order: String, _ units: Int64 = 1_250) async throws -> String {
        let status = try await shop.node.orders.register(shop.registration(order, units), by: shop.terminal).message
        return Endpoint.walletOrder(token: String(status.code.suffix(16)))
    }

    func staticCodes() async throws {
        let poor = try await poorWallet()
        let path = Endpoint.walletMerchant("M0001")
        try await ask(phone, "GET", path, expecting: 200)
        try await ask(phone, "GET", Endpoint.walletMerchant("M0009"), expecting: 404)
        try await post(phone, "\(path)/pay", payment(10_000))
        try await ask(phone, "POST", "\(path)/pay", payment(50_000), expecting: 403)
        try await ask(poor, "POST", "\(path)/pay", payment(10_000), expecting: 402)
        try await ask(phone, "POST", Endpoint.walletStaticPayment(to: "M0009"), payment(10_000), expecting: 404)
        let unpaired = try await shop.node.terminals.issueCode(merchant: "M0001").terminal
        let elsewhere = StaticPayment(payment: WalletPayment(amount: yuan(10_000)), terminal: unpaired)
        try await ask(phone, "POST", "\(path)/pay", elsewhere.canonicalBytes, expecting: 409)
    }

    func refundsAndBatches() async throws {
        let reference = AttemptReference(order: "P-1", attempt: 1)
        let paid = try #require(try await shop.node.orders.status(of: reference, for: shop.terminal).message.payment)
        func refund(_ units: Int64) -> [UInt8] {
            RefundRequest(refund: "R-1", payment: paid.payment, amount: yuan(units), reason: "cold").canonicalBytes
        }
        try await post(till, Endpoint.refunds, refund(50))
        try await ask(till, "POST", Endpoint.refunds, refund(51), expecting: 409)
        try await ask(till, "GET", Endpoint.refund("R-1"), expecting: 200)
        try await ask(till, "GET", Endpoint.refund("R-2"), expecting: 404)
        try await ask(till, "GET", Endpoint.refund("R%202"), expecting: 400)

        func path(_ number: Int) -> String { Endpoint.batch(terminal: shop.terminal, number: number) }
        let line = BatchLine(kind: .payment, payment: paid.payment, amount: yuan(1_250), fee: paid.fee)
        let wrong = BatchLine(kind: .payment, payment: paid.payment, amount: yuan(1), fee: yuan(0))
        try await ask(till, "PUT", path(1), query: "from=-1", batch(1, [line]), expecting: 400)
        try await ask(till, "PUT", path(2), batch(2, [line]), expecting: 409)
        try await ask(till, "PUT", path(1), batch(1, [wrong]), expecting: 422)
        func lines(_ number: Int) -> String { Endpoint.batchLines(terminal: shop.terminal, number: number) }
        try await ask(till, "PUT", lines(1), query: "from=-1", batch(1, [line]), expecting: 400)
        try await ask(till, "PUT", lines(2), batch(2, [line]), expecting: 409)
        let whole = try batch(1, [line])
        for place in [lines(1), path(1)] { try await ask(till, "PUT", place, whole, expecting: 200) }
        for place in [lines(1), path(1)] { try await ask(till, "PUT", place, batch(1, []), expecting: 422) }
    }

    private func batch(_ number: Int, _ lines: [BatchLine]) throws -> [UInt8] {
        let head = TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32))
        let batch = Batch(
            merchant: "M0001",
            terminal: shop.terminal,
            number: number,
            shift: 1,
            businessDay: try BusinessDay(parsing: "2026-01-01"),
            firstSequence: 1,
            endSequence: 9,
            before: head,
            after: head,
            totals: try BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: shop.node.clock.now()
        )
        return Signed(batch, by: shop.terminalKey).canonicalBytes
    }

    func charges() async throws {
        let pin = try #require(WalletPIN("314159"))
        try await post(phone, Endpoint.walletPIN, PINChange(pin: pin).canonicalBytes)
        try await ask(phone, "POST", Endpoint.walletPIN, PINChange(pin: pin).canonicalBytes, expecting: 403)
        let order = try await code("P-3", 200_000)
        try await ask(phone, "POST", "\(order)/pay", payment(200_000), expecting: 403)
        let (confirmed, declined) = (try await charge("C-1"), try await charge("C-2"))
        let confirmation = Endpoint.walletConfirmation(charge: confirmed)
        try await ask(phone, "POST", confirmation, payment(200_000, pin: "271828"), expecting: 403)
        for (charge, verb) in [(confirmed, "confirm"), (declined, "decline")] {
            let path = "\(Endpoint.walletCharges)/\(charge)/\(verb)"
            let body = payment(200_000, pin: "314159")
            try await ask(phone, "POST", "\(Endpoint.walletCharges)/C9/\(verb)", body, expecting: 404)
            try await post(phone, path, body)
        }
        try await ask(phone, "POST", confirmation, payment(200_000, pin: "314159"), expecting: 409)
        try await ask(phone, "POST", Endpoint.walletChargeRefusal(charge: confirmed), expecting: 409)
    }

    /// A charge of 2,000.00 that waits for its payer.
    private func charge(_ order: String) async throws -> String {
        let code = try await post(phone, Endpoint.walletCodes)["code"]
        guard case .string(let digits)? = code else { throw Problem(.malformed, "The node gave no code.") }
        let request = ChargeRequest(registration: shop.registration(order, 200_000), payerCode: digits)
        try await post(till, Endpoint.charges, request.canonicalBytes)
        let other = ChargeRequest(registration: shop.registration(order, 1), payerCode: digits)
        try await ask(till, "POST", Endpoint.charges, other.canonicalBytes, expecting: 409)
        try await ask(phone, "GET", Endpoint.walletCharges, expecting: 200)
        return try #require(try await shop.node.charges.waiting(for: shop.wallet).charges.last?.charge)
    }
}
