import Ledger
import Money
import Receipts
import Testing
import Timekeeping

@testable import Till

@Suite struct PermissionTests {
    @Test func `a cashier takes payments and an auditor does not`() async throws {
        let counter = try Counter()
        try counter.staff()
        let (li, chen) = (try counter.till(of: "Li", pin: "9021"), try counter.till(of: "Chen", pin: "7746"))
        _ = try li.shifts.open()
        #expect(try li.checkout.begin(Counter.yuan(1_250)).state == .created)
        let count = try counter.entries
        let forbidden = { (permission: Permission) in
            TillError.operators(.forbidden(permission, operator: "Chen", mayAllow: ["Wang", "Zhao", "Li"]))
        }
        #expect(throws: forbidden(.takePayments)) { try chen.checkout.begin(Counter.yuan(1_250)) }
        await #expect(throws: forbidden(.closeShift)) { try await chen.shifts.close() }
        #expect(try counter.entries == count)
        try chen.operators.require(.readAudit)
    }

    @Test func `a manager changes a setting, and nobody else does`() async throws {
        let counter = try Counter()
        try counter.staff()
        let wang = try counter.till(of: "Wang", pin: "2580")
        #expect(try wang.change(.theme, to: "dark").theme == .dark)
        let refused = TillError.settings(.value(.paper, found: "57", rule: "58 or 80"))
        #expect(throws: refused) { try wang.change(.paper, to: "57") }
        let zhao = try counter.till(of: "Zhao", pin: "31415")
        let forbidden = TillError.operators(.forbidden(.changeSettings, operator: "Zhao", mayAllow: ["Wang"]))
        #expect(throws: forbidden) { try zhao.change(.theme, to: "light") }
        await #expect(throws: forbidden) { try await zhao.receipts.openDrawer(of: .file(path: "/dev/null")) }
        var settings = TillSettings()
        settings.theme = .dark
        #expect(try SettingsFile(counter.till.ledger.directory).load() == settings)
    }

    @Test func `a cashier gives back up to the limit of a day, however it is cut up`() async throws {
        let (counter, payment) = try await paid()
        let li = try counter.till(of: "Li", pin: "9021")
        _ = try li.refunds.begin(payment.id, amount: Counter.yuan(300), reason: "cold")
        let refusal = OperatorRefusal.refundLimit(
            operator: "Li",
            limit: Counter.yuan(500),
            begun: Counter.yuan(300),
            mayAllow: ["Wang", "Zhao"]
        )
        #expect(throws: TillError.operators(refusal)) {
            try li.refunds.begin(payment.id, amount: Counter.yuan(201), reason: "cold")
        }
        _ = try li.refunds.begin(payment.id, amount: Counter.yuan(200), reason: "cold")
        let zhao = try counter.till(of: "Zhao", pin: "31415")
        #expect(try zhao.refunds.begin(payment.id, reason: "all of it").amount == Counter.yuan(750))
    }

    @Test func `a second person allows one refund, and both names stand in the journal`() async throws {
        let (counter, payment) = try await paid()
        let li = try counter.till(of: "Li", pin: "9021")
        let approval = try li.operators.approve(
            .refundBeyondLimit,
            of: payment.id,
            by: "Zhao",
            pin: OperatorPIN(typed: "31415")
        )
        let count = try counter.entries
        _ = try li.refunds.begin(payment.id, amount: Counter.yuan(900), reason: "cold", approval: approval)
        #expect(try counter.kinds(after: count) == [.permissionGiven, .refundCreated])
        let entry = try counter.till.ledger.read { try $0.entry(count + 1) }
        #expect(entry?.actor == "Li")
        let given = PermissionGiven(permission: "refunds.beyond_limit", number: 2, name: "Zhao", subject: payment.id)
        #expect(entry?.fact == .permissionGiven(given))
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `nobody allows what they ask for, nor what they may not do themselves`() async throws {
        let (counter, payment) = try await paid()
        let li = try counter.till(of: "Li", pin: "9021")
        func approve(by name: String, pin: String) throws -> Approval {
            try li.operators.approve(.refundBeyondLimit, of: payment.id, by: name, pin: OperatorPIN(typed: pin))
        }
        #expect(throws: TillError.operators(.ownPermission("Li"))) { try approve(by: "li", pin: "9021") }
        let forbidden = OperatorRefusal.forbidden(
            .refundBeyondLimit,
            operator: "Chen",
            mayAllow: ["Wang", "Zhao"]
        )
        #expect(throws: TillError.operators(forbidden)) { try approve(by: "Chen", pin: "7746") }
        #expect(throws: TillError.operators(.wrongPIN("Zhao", triesLeft: 4))) { try approve(by: "Zhao", pin: "2581") }
    }

    @Test func `a second person's word is about one payment, and not for long`() async throws {
        let (counter, payment) = try await paid()
        let li = try counter.till(of: "Li", pin: "9021")
        func approve(_ subject: String) throws -> Approval {
            try li.operators.approve(.refundBeyondLimit, of: subject, by: "Zhao", pin: OperatorPIN(typed: "31415"))
        }
        let count = try counter.entries
        let (other, late) = (try approve("P-OTHER"), try approve(payment.id))
        counter.clock.advance(seconds: 60)
        for approval in [other, late] {
            #expect(throws: TillError.self) {
                try li.refunds.begin(payment.id, amount: Counter.yuan(900), reason: "cold", approval: approval)
            }
        }
        #expect(try counter.entries == count)
    }

    /// A counter with staff, whose open shift has a payment of 12.50.
    private func paid() async throws -> (Counter, Payment) {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let outcome = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        try counter.staff()
        return (counter, try #require(outcome.payment))
    }
}
