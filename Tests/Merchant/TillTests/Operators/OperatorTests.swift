import ClearingProtocol
import Foundation
import Ledger
import Money
import Testing

@testable import Till

@Suite struct OperatorTests {
    @Test func `a till without operators is anybody's, and the first is a manager`() throws {
        let counter = try Counter()
        for permission in Permission.allCases { try counter.operators.require(permission) }
        #expect(throws: TillError.operators(.firstIsManager)) {
            try counter.operators.add("Li", role: .cashier, pin: Counter.pin("9021"))
        }
        let first = try counter.operators.add("Wang", role: .manager, pin: Counter.pin("2580"))
        #expect(first.id == 1 && first.addedBy == "owner" && first.refundLimit == nil && !first.isDisabled)
        #expect(throws: TillError.operators(.notSignedIn)) { try counter.operators.require(.seeTakings) }
        #expect(throws: TillError.operators(.notSignedIn)) { try counter.till.shifts.open() }
        #expect(throws: TillError.operators(.notSignedIn)) {
            try counter.operators.add("Eve", role: .manager, pin: Counter.pin("9021"))
        }
    }

    @Test func `a change counts at once, and what changes nothing is not recorded`() throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "li", pin: "9021")
        #expect(li.operatorName == "Li")
        let manager = counter.operators.acting(as: try counter.operators.signIn("Wang", pin: Counter.pin("2580")))
        let count = try counter.entries
        let same = try manager.change(3, name: "Li", role: .cashier, refundLimit: Counter.yuan(500), isDisabled: false)
        #expect(try counter.entries == count && same.name == "Li")
        _ = try manager.change(3, role: .auditor)
        let forbidden = OperatorRefusal.forbidden(.openShift, operator: "Li", mayAllow: ["Wang", "Zhao"])
        #expect(throws: TillError.operators(forbidden)) { try li.shifts.open() }
        #expect(forbidden.description == "Li may not open a shift; Wang or Zhao may.")
        _ = try manager.change(3, isDisabled: true)
        #expect(throws: TillError.operators(.disabled("Li"))) { try li.shifts.open() }
        #expect(throws: TillError.operators(.disabled("Li"))) { try counter.till(of: "Li", pin: "9021") }
        _ = try manager.change(3, role: .cashier, isDisabled: false)
        #expect(try li.shifts.open().openedBy == "Li")
    }

    @Test func `the last manager stays one`() throws {
        let counter = try Counter()
        try counter.staff()
        let wang = counter.operators.acting(as: try counter.operators.signIn("Wang", pin: Counter.pin("2580")))
        let last = TillError.operators(.lastManager("Wang"))
        #expect(throws: last) { try wang.change(1, isDisabled: true) }
        #expect(throws: last) { try wang.change(1, role: .cashier) }
        _ = try wang.change(2, role: .manager, isDisabled: true)
        #expect(throws: last) { try wang.change(1, isDisabled: true) }
        _ = try wang.change(2, isDisabled: false)
        #expect(try wang.change(1, isDisabled: true).isDisabled)
    }

    @Test func `a name can be shown, and is and was nobody else's`() throws {
        let counter = try Counter()
        try counter.staff()
        let wang = counter.operators.acting(as: try counter.operators.signIn("Wang", pin: Counter.pin("2580")))
        #expect(try wang.change(3, name: "Li Na").formerNames == ["Li"])
        for name in ["", " Li", "Li ", "L\u{7}i", "L\u{202E}i", String(repeating: "x", count: 33)] {
            #expect(throws: TillError.operators(.nameRule)) {
                try wang.add(name, role: .cashier, pin: Counter.pin("9021"))
            }
        }
        for name in ["ZHAO", "li", "Li Na"] {
            #expect(throws: TillError.operators(.nameTaken(name))) {
                try wang.add(name, role: .cashier, pin: Counter.pin("9021"))
            }
        }
        #expect(try wang.change(3, name: "Li").formerNames == ["Li Na"])
        #expect(try wang.add("王芳", role: .cashier, pin: Counter.pin("9021")).name == "王芳")
    }

    @Test(arguments: ["1111", "1234", "4321", "0000", "7890", "2109", "12345678"])
    func `a PIN that is guessed first is none`(digits: String) {
        #expect(throws: OperatorRefusal.pinRule(.tooSimple)) { try OperatorPIN(choosing: digits) }
    }

    @Test func `a PIN has four to eight digits`() throws {
        for digits in ["", "258", "258025802"] {
            #expect(throws: OperatorRefusal.pinRule(.length)) { try OperatorPIN(choosing: digits) }
        }
        for text in ["25x0", "２５８０", "-258", "25 80"] {
            #expect(throws: OperatorRefusal.pinRule(.digits)) { try OperatorPIN(choosing: text) }
        }
        for digits in ["2580", "11112222", "1212"] { _ = try OperatorPIN(choosing: digits) }
        let pin = try Counter.pin("2580")
        var dumped = ""
        dump(pin, to: &dumped)
        #expect(!"\(pin) \(String(reflecting: pin)) \(dumped)".contains("2580"))
    }

    @Test func `the ledger alone does not tell a PIN, and without the key no PIN is looked at`() throws {
        let counter = try Counter()
        try counter.staff()
        let path = counter.directory.operatorsKey
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let kept = try counter.operators.find("Wang").pin
        let (pin, other) = (try Counter.pin("2580"), OperatorPINHash(secret: SigningKey(from: .seeded(9)), rounds: 16))
        #expect(try !other.matches(pin, kept: kept))
        #expect(try counter.operators.hashing(isFirst: false).matches(pin, kept: kept))
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: TillError.operators(.keyMissing(path: path))) { try counter.operators.signIn("Wang", pin: pin) }
        let recovered = try counter.operators.recover(1, pin: Counter.pin("4711"))
        #expect(try counter.operators.signIn(recovered.name, pin: Counter.pin("4711")).number == 1)
        let entry = try counter.till.ledger.read { try $0.entries(AuditFilter(kinds: [.operatorChanged]), count: 1) }
        #expect(entry.first?.fact.sentence.contains("by the right to write the ledger's files") == true)
    }

    @Test func `a ledger with operators holds, rebuilt too`() async throws {
        let counter = try Counter()
        try counter.staff()
        let manager = counter.operators.acting(as: try counter.operators.signIn("Wang", pin: Counter.pin("2580")))
        _ = try manager.setPIN(Counter.pin("4711"), of: 2)
        _ = try manager.change(3, name: "Li Na", role: .supervisor, refundLimit: Counter.yuan(0))
        _ = try? counter.operators.signIn("Chen", pin: Counter.pin("2581"))
        try manager.signOut(.idle)
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }
}
