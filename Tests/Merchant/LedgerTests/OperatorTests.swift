import ClearingProtocol
import GRDB
import Testing
import Timekeeping

@testable import Ledger

@Suite struct OperatorTests {
    @Test func `an operator is what the entries made of them`() throws {
        let shop = try Shop()
        try shop.record(.operatorAdded(Self.wang))
        try shop.record(.operatorRefused(OperatorRefused(number: 1, wrong: 5, lockedUntil: shop.clock.now)))
        let locked = try #require(try shop.ledger.read { try $0.theOperator(1) })
        #expect(locked.wrongPINs == 5 && locked.lockedUntil != nil && locked.signedInAt == nil)
        try shop.record(.operatorChanged(OperatorChanged(number: 1, name: "Wang Fang", role: .auditor, pin: "other")))
        try shop.record(.operatorSignedIn(OperatorSignedIn(number: 1)))
        try shop.record(.operatorChanged(OperatorChanged(number: 1, isDisabled: true)))
        let person = try #require(try shop.ledger.read { try $0.operators() }.first)
        #expect(person.name == "Wang Fang" && person.formerNames == ["Wang"] && person.role == .auditor)
        #expect(person.pin == "other" && person.wrongPINs == 0 && person.lockedUntil == nil && person.isDisabled)
        #expect(person.signedInAt != nil && person.refundLimit == Shop.yuan(500) && person.addedBy == "Li")
        #expect(try shop.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test(arguments: [
        Fact.operatorAdded(OperatorAdded(number: 3, name: "Zhao", role: .cashier, pin: "x")),
        .operatorAdded(OperatorAdded(number: 1, name: "Zhao", role: .cashier, pin: "x")),
        .operatorAdded(OperatorAdded(number: 2, name: "Wang", role: .cashier, pin: "x")),
        .operatorChanged(OperatorChanged(number: 2, name: "Zhao")),
        .operatorSignedIn(OperatorSignedIn(number: 2)), .operatorSignedOut(OperatorSignedOut(number: 2, cause: .idle)),
        .operatorRefused(OperatorRefused(number: 2, wrong: 1, lockedUntil: nil)),
        .permissionGiven(PermissionGiven(permission: "refunds.beyond_limit", number: 2, name: "Zhao", subject: nil)),
    ])
    func `nothing is recorded about an operator who is not there, nor a second one of a number or a name`(
        fact: Fact
    ) throws {
        let shop = try Shop()
        try shop.record(.operatorAdded(Self.wang))
        let count = try shop.ledger.read { try $0.entryCount() }
        #expect(throws: LedgerError.self) { try shop.record(fact) }
        #expect(try shop.ledger.read { try $0.entryCount() } == count)
    }

    @Test(arguments: [
        "UPDATE operators SET role = 'manager'", "UPDATE operators SET pin = 'mine'",
        "UPDATE operators SET wrong_pins = 0, locked_until = NULL", "DELETE FROM operators",
    ])
    func `a row of an operator that was tampered with is found`(sql: String) throws {
        let shop = try Shop()
        try shop.record(.operatorAdded(OperatorAdded(number: 1, name: "Wang", role: .cashier, pin: "scrypt")))
        try shop.record(.operatorRefused(OperatorRefused(number: 1, wrong: 5, lockedUntil: shop.clock.now)))
        try shop.intrude { try $0.execute(sql: sql) }
        let report = try shop.ledger.verify()
        #expect(report.failures.contains { $0.subject.contains("operators") }, "\(report.failures)")
    }

    @Test func `the audit trail is read backwards, by time, actor and kind`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.record(.operatorAdded(Self.wang))
        let middle = shop.clock.now
        try shop.record(.operatorSignedIn(OperatorSignedIn(number: 1)))
        let count = try shop.ledger.read { try $0.entryCount() }
        func sequences(_ filter: AuditFilter, before end: Int? = nil, count: Int = 100) throws -> [Int] {
            try shop.ledger.read { try $0.entries(filter, before: end, count: count) }.map(\.sequence)
        }
        #expect(try sequences(AuditFilter()) == (1...count).reversed())
        #expect(try sequences(AuditFilter(), before: count, count: 2) == [count - 1, count - 2])
        #expect(try sequences(AuditFilter(actor: "founder")) == [1])
        #expect(try sequences(AuditFilter(from: middle)) == [count, count - 1])
        #expect(try sequences(AuditFilter(to: middle)).first == count - 2)
        #expect(
            try sequences(AuditFilter(actor: "Li", kinds: [.operatorSignedIn, .operatorAdded])) == [count, count - 1]
        )
        #expect(try sequences(AuditFilter(actor: "nobody")) == [])
    }

    private static let wang = OperatorAdded(
        number: 1,
        name: "Wang",
        role: .manager,
        pin: "scrypt",
        refundLimit: Shop.yuan(500)
    )
}
