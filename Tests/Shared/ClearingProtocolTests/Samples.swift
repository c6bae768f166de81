import ClearingProtocol
import Money
import Timekeeping

/// Messages as they are at a counter, for tests.
enum Samples {
    static let nodeKey = SigningKey(from: .seeded(1, stream: "node"))
    static let terminalKey = SigningKey(from: .seeded(1, stream: "terminal"))
    static let now = Timestamp(milliseconds: 1_795_376_318_123)
    static let reference = AttemptReference(order: "T0001-000042", attempt: 2)
    static let head = TreeHead(size: 7, root: (0..<32).map { UInt8($0) })

    static let profile = MerchantProfile(
        merchant: "M0001",
        name: "Tea & Co",
        chineseName: "茶",
        city: "Shanghai",
        chineseCity: "上海",
        country: "CN",
        categoryCode: "5814",
        currency: .cny,
        zone: "Asia/Shanghai",
        cutoff: .midnight,
        limit: 500_000,
        fees: FeeSchedule(rate: Rate(partsPerMillion: 3_800), minimum: 1)
    )
    static let payment = PaymentRecord(payment: "P1", fee: yuan(4), paidAt: now, payerTail: "0042", logIndex: 9)
    static let status = OrderStatus(
        merchant: "M0001",
        terminal: "T0001",
        reference: reference,
        amount: yuan(1_250),
        state: .paid,
        code: "HTTPS://PAY.EXAMPLE/O/1",
        expiresAt: now.adding(seconds: 300),
        changedAt: now,
        payment: payment
    )
    static let charge = OrderStatus(
        merchant: "M0001",
        terminal: "T0001",
        reference: reference,
        amount: yuan(1_250),
        state: .declined,
        code: "",
        expiresAt: now.adding(seconds: 300),
        changedAt: now,
        payment: nil,
        mode: .consumerPresented,
        reason: .codeUsed,
        isLate: true,
        refunded: yuan(7),
        reversal: "R1"
    )
    static let refund = RefundStatus(
        merchant: "M0001",
        terminal: "T0001",
        refund: "R-1",
        number: "R0123456789AB",
        payment: "P1",
        amount: yuan(250),
        fee: yuan(1),
        remaining: yuan(1_000),
        state: .pending,
        cause: .walletRevoked,
        changedAt: now,
        logIndex: 12
    )
    static let signedStatus = Signed(status, by: nodeKey)
    static let line = BatchLine(kind: .payment, payment: "P1", amount: yuan(1_250), fee: yuan(4))
    static let total = BatchTotal(kind: .refund, sponsor: "bank", count: 3, amount: yuan(99), fee: yuan(0))
    static let receipt = BatchReceipt(
        terminal: "T0001",
        number: 3,
        digest: ContentDigest.hexadecimal(of: []),
        logIndex: 0,
        leaf: #"{"batch":3}"#,
        receivedAt: now
    )

    static func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    static func statement() throws -> MerchantStatement {
        let day = try BusinessDay(parsing: "2026-01-02")
        func line(_ kind: SettlementLineKind, _ gross: Int64, _ fee: Int64) -> SettlementLine {
            SettlementLine(
                kind: kind,
                number: kind.rawValue,
                payment: "P1",
                reference: reference,
                terminal: "T0001",
                batch: kind == .reversal ? nil : 2,
                businessDay: day,
                at: now,
                gross: yuan(gross),
                fee: yuan(fee)
            )
        }
        let lines = [line(.payment, 10_000, 38), line(.refund, 1_250, 5), line(.reversal, 10_000, 38)]
        let settlement = DaySettlement(
            settlement: "M0001-20260102-CNY",
            merchant: "M0001",
            acquirer: "B0001",
            businessDay: day,
            totals: try SettlementTotal.totals(of: lines, in: .cny),
            carriedIn: yuan(-5),
            payoutDay: day.advanced(by: 3),
            positions: [MemberPosition(member: "B0001", amount: yuan(-1_245))],
            unsettled: yuan(3),
            linesRoot: String(repeating: "0", count: 64),
            logIndex: 9,
            settledAt: now
        )
        return MerchantStatement(
            merchant: "M0001",
            name: "Tea",
            chineseName: "茶",
            acquirerName: "Bank",
            businessDay: day,
            sheets: [SettlementSheet(settlement: settlement, lines: lines)]
        )
    }

    static func batch(lines: [BatchLine] = [line]) throws -> Batch {
        Batch(
            merchant: "M0001",
            terminal: "T0001",
            number: 3,
            shift: 4,
            businessDay: try BusinessDay(year: 2026, month: 11, day: 22),
            firstSequence: 5,
            endSequence: 8,
            before: TreeHead(size: 4, root: head.root),
            after: head,
            totals: [total],
            lines: lines,
            sealedAt: now
        )
    }
}
