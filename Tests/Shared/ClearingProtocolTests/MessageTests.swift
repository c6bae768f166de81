import ClearingProtocol
import DescribedAPI
import Money
import Testing

@Suite struct MessageTests {
    @Test func `every message is read from what it wrote, and is described`() throws {
        try roundTrip(Samples.profile)
        try roundTrip(Samples.status)
        try roundTrip(Samples.signedStatus)
        try roundTrip(Signed(ClearingEvent(number: 7, status: Samples.status), by: Samples.nodeKey))
        try roundTrip(Samples.line)
        try roundTrip(Samples.total)
        try roundTrip(try Samples.batch())
        try roundTrip(Samples.receipt)
        try roundTrip(Samples.head)
        try roundTrip(Samples.profile.fees)
        try roundTrip(WalletPayment(amount: Samples.yuan(5)))
        try roundTrip(WalletBalance(wallet: "W1", balance: Samples.yuan(5)))
        try roundTrip(Problem(.batchGap, "Batch 2 is missing.", field: "number"))
        try roundTrip(PairingRequest(code: "ABCD-1234", key: Samples.terminalKey.verifyingKey))
        try roundTrip(
            OrderRegistration(reference: Samples.reference, amount: Samples.yuan(1), note: "🍵", expiresAt: Samples.now)
        )
        try roundTrip(
            WalletOrder(
                merchantName: "Tea",
                merchantChineseName: nil,
                order: "O1",
                amount: Samples.yuan(1),
                state: .open,
                expiresAt: Samples.now,
                payment: nil
            )
        )
        let pairing = Pairing(
            terminal: "T0001",
            profile: Samples.profile,
            terminalKey: Samples.terminalKey.verifyingKey,
            nodeKey: Samples.nodeKey.verifyingKey,
            logOrigin: "clearing.example/log",
            pairedAt: Samples.now
        )
        try roundTrip(Signed(pairing, by: Samples.nodeKey))
        let hash = Samples.head.root
        try roundTrip(
            BatchAcknowledgement(
                receipt: Signed(Samples.receipt, by: Samples.nodeKey),
                checkpoint: "log\n1\n—\n",
                inclusion: [hash],
                consistency: [hash, hash]
            )
        )
    }

    @Test func `every message of batches that differ and of settlements is read from what it wrote`() throws {
        try roundTrip(Problem(.batchGap, "Batch 2 is missing.", field: "number", next: 2))
        let difference = BatchLineDifference(
            line: 1,
            cause: .batched,
            fields: ["payment"],
            yours: Samples.line,
            ours: Samples.line,
            batch: 3
        )
        let differences = BatchDifferences(
            lines: [difference],
            missing: Array(repeating: Samples.line, count: BatchDifferences.most + 2),
            ours: [],
            yours: [Samples.total]
        )
        #expect(differences.missing.count == BatchDifferences.most && differences.unlistedMissing == 2)
        try roundTrip(Problem(.totalsDiffer, "Line 1 differs.", differences: differences))
        let statement = try Samples.statement()
        try roundTrip(statement)
        try roundTrip(Signed(statement, by: Samples.nodeKey))
    }

    @Test(arguments: ["gross", "refunds", "fees", "net", "payout", "carried_out"])
    func `a settlement whose sums are not its totals is refused`(field: String) throws {
        guard case .object(var members) = try Samples.statement().sheets[0].settlement.json else { return }
        members[field] = 7
        let error = #expect(throws: JSONError.self) { try DaySettlement(from: JSONReader(.object(members))) }
        #expect(error?.field == field)
    }

    @Test func `a line is over an amount, not below nothing`() {
        let line = BatchLine(kind: .payment, payment: "P1", amount: Samples.yuan(-1), fee: Samples.yuan(0))
        let error = #expect(throws: JSONError.self) { try BatchLine(from: JSONReader(line.json)) }
        #expect(error?.field == "amount")
    }

    @Test func `a profile that was written before countries is read, and its currency tells the country`() throws {
        let old =
            #"{"city":"Shanghai","currency":"CNY","cutoff":"00:00","fees":{"minimum":0,"rate_parts_per_million":3800},"#
            + #""limit":500000,"mcc":"5814","merchant":"M0001","name":"Tea","zone":"Asia/Shanghai"}"#
        let profile = try MerchantProfile(parsing: old)
        #expect(profile.country == nil && profile.chineseCity == nil && profile.countryCode == "CN")
        #expect(throws: JSONError.self) {
            try MerchantProfile(parsing: old.replacing(#""currency""#, with: #""country":"cn","currency""#))
        }
        let swiss = try MerchantProfile(parsing: old.replacing(#""currency""#, with: #""country":"CH","currency""#))
        #expect(swiss.countryCode == "CH")
        let euro = try MerchantProfile(parsing: old.replacing("CNY", with: "EUR"))
        #expect(euro.countryCode == nil, "Several countries have the euro.")
    }

    @Test func `a payer is told the merchant's name in a language that it has`() {
        func order(_ chinese: String?) -> WalletOrder {
            WalletOrder(
                merchantName: "Tea",
                merchantChineseName: chinese,
                order: "O1",
                amount: Samples.yuan(1),
                state: .open,
                expiresAt: Samples.now,
                payment: nil
            )
        }
        #expect(order("茶").languages == [.english, .chinese] && order(nil).languages == [.english])
        #expect(order("茶").named(in: .chinese).merchantName == "茶")
        #expect(order("茶").named(in: .english).merchantName == "Tea")
        #expect(order(nil).named(in: .chinese).merchantName == "Tea")
    }

    @Test func `every message of payers, charges and refunds is read from what it wrote, and is described`() throws {
        try roundTrip(Samples.refund)
        try roundTrip(
            Signed(ClearingEvent(number: 7, status: Samples.charge, refund: Samples.refund), by: Samples.nodeKey)
        )
        try roundTrip(Samples.charge)
        try roundTrip(RefundRequest(refund: "R-1", payment: "P1", amount: Samples.yuan(5), reason: "冷了"))
        let registration = OrderRegistration(
            reference: Samples.reference,
            amount: Samples.yuan(1),
            expiresAt: Samples.now
        )
        try roundTrip(ChargeRequest(registration: registration, payerCode: "6212345678901234567"))
        let pin = WalletPIN("314159")
        try roundTrip(WalletPayment(amount: Samples.yuan(5), pin: pin))
        try roundTrip(PINChange(pin: try #require(pin), old: pin))
        try roundTrip(
            StaticPayment(payment: WalletPayment(amount: Samples.yuan(5)), terminal: "T0001", note: "two bowls")
        )
        try roundTrip(StaticPayee(Samples.profile, left: Samples.yuan(7)))
        try roundTrip(
            PayerCodeIssue(digits: "6212345678901234567", consumerPresented: "hQVDUFYwMQ==", expiresAt: Samples.now)
        )
        let charge = WalletCharge(
            charge: "0123456789ABCDEF",
            merchantName: "Tea",
            merchantChineseName: "茶",
            order: "O1",
            amount: Samples.yuan(1),
            state: .authorising,
            expiresAt: Samples.now,
            payment: nil
        )
        try roundTrip(WalletCharges(charges: [charge]))
        let movement = WalletMovement(kind: "charge", at: Samples.now, amount: Samples.yuan(-5), payment: "P1")
        try roundTrip(WalletHistory(movements: [movement], next: "7"))
        try roundTrip(Member(member: "B0001", name: "Bank", roles: [.acquirer]), isDescribed: false)
    }

    @Test func `a word that a newer node says is read as another, and stays signed`() throws {
        let text = Signed(Samples.charge, by: Samples.nodeKey).json.canonicalText
        let newer = text.replacing("\"code-used\"", with: "\"not-tonight\"")
        #expect(newer != text)
        let read = try Signed<OrderStatus>(parsing: newer)
        #expect(read.message.reason == .other)
        #expect(read.json.canonicalText == newer)
    }

    @Test func `what an older node says has the meaning that it had`() throws {
        let json = Samples.status.json.canonicalText
        for name in ["mode", "reason", "late", "refunded", "reversal"] { #expect(!json.contains("\"\(name)\"")) }
        #expect(Samples.status.mode == .merchantPresented && !Samples.status.isLate)
        let fees = Samples.profile.fees.json.canonicalText
        #expect(fees == #"{"minimum":1,"rate_parts_per_million":3800}"#)
    }

    @Test func `a payer's code that is refused is not repeated`() {
        let code = String(repeating: "6", count: 600)
        let text =
            #"{"order":"A","attempt":1,"amount":1,"currency":"CNY","expires_at":"2026-01-01T00:00:00Z","payer_code":"\#(code)"}"#
        let error = #expect(throws: JSONError.self) { try ChargeRequest(parsing: text) }
        #expect(error?.field == "payer_code" && error?.description.contains("666") == false)
    }

    @Test(arguments: ProblemKind.allCases)
    func `every problem has a status of its class and is read again`(kind: ProblemKind) throws {
        #expect((400...599).contains(kind.status))
        try roundTrip(Problem(kind, kind.title))
    }

    @Test(
        arguments: [
            ("\"number\":3", "\"number\":0", "number"), ("\"kind\":\"payment\"", "\"kind\":\"gift\"", "lines[0].kind"),
            ("\"fee\":4", "\"fee\":-1", "lines[0].fee"), ("\"count\":3", "\"count\":\"3\"", "totals[0].count"),
            ("\"amount\":99", "\"sum\":99", "totals[0].amount"), ("\"CNY\"", "\"XYZ\"", "lines[0].currency"),
            ("\"size\":4", "\"size\":-4", "before.size"), ("2026-11-22\"", "2026-02-30\"", "business_day"),
            ("\"end_sequence\":8", "\"end_sequence\":4", "end_sequence"), ("M0001", "M\\u001b[2J", "merchant"),
            ("M0001", "M00010001000100010001000100010001", "merchant"),
        ] as [(String, String, String)]
    )
    func `an error names the field by its path`(part: String, replacement: String, path: String) throws {
        let text = try Samples.batch().json.canonicalText
        let changed = text.replacing(part, with: replacement, maxReplacements: 1)
        #expect(changed != text)
        let error = #expect(throws: JSONError.self) { try Batch(parsing: changed) }
        #expect(error?.field == path)
        #expect(error?.description.contains(path) == true)
    }

    @Test func `an error repeats no control character of what it refuses`() {
        for name in ["\u{1b}[2J", String(repeating: "\u{1b}[2J\u{9b}x", count: 40)] {
            let value = JSONValue.object(["name": .string(name)])
            let error = #expect(throws: JSONError.self) { try JSONReader(value).member("name").string() }
            let text = error?.description ?? "\u{0}"
            #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
            let bytes = #expect(throws: JSONError.self) { try JSONReader(value).member("name").bytes() }
            #expect(bytes?.description.unicodeScalars.contains { $0.properties.generalCategory == .control } == false)
        }
    }

    @Test(arguments: ["", "T 1", "T/1", "茶", String(repeating: "A", count: 41), "T\u{0}"])
    func `an order number is short and plain`(text: String) {
        #expect(!AttemptReference.isOrderNumber(text))
    }

    @Test func `nothing can be registered for nothing`() {
        let registration = OrderRegistration(
            reference: Samples.reference,
            amount: Samples.yuan(0),
            expiresAt: Samples.now
        )
        let error = #expect(throws: JSONError.self) { try OrderRegistration(parsing: registration.canonicalBytes) }
        #expect(error?.field == "amount")
    }

    @Test func `totals add lines up by kind and currency`() throws {
        let dollars = try Money(minorUnits: 7, currency: .named("USD"))
        let lines = [
            Samples.line, Samples.line,
            BatchLine(kind: .payment, payment: "P2", amount: dollars, fee: .zero(dollars.currency)),
            BatchLine(kind: .refund, payment: "P1", amount: Samples.yuan(50), fee: Samples.yuan(1)),
        ]
        #expect(
            try BatchTotal.totals(of: lines) == [
                BatchTotal(kind: .payment, count: 2, amount: Samples.yuan(2_500), fee: Samples.yuan(8)),
                BatchTotal(kind: .payment, count: 1, amount: dollars, fee: .zero(dollars.currency)),
                BatchTotal(kind: .refund, count: 1, amount: Samples.yuan(50), fee: Samples.yuan(1)),
            ]
        )
        let huge = BatchLine(kind: .payment, payment: "P", amount: Samples.yuan(.max), fee: Samples.yuan(0))
        #expect(throws: MoneyError.self) { try BatchTotal.totals(of: [huge, huge]) }
    }

    private func roundTrip<Message: JSONMessage>(_ message: Message, isDescribed: Bool = true) throws {
        #expect(try Message(parsing: message.canonicalBytes) == message)
        guard isDescribed else { return }
        let description = try APIDescription.current.get()
        // `Signed<Batch>` is described as `SignedBatch`.
        let schema = try description.schema("\(Message.self)".filter { $0 != "<" && $0 != ">" })
        #expect(description.faults(of: message.json, against: schema) == [])
    }
}
