import Ledger
import Testing
import Timekeeping

@testable import Till

@Suite struct SigningInTests {
    @Test func `a wrong PIN stands in the journal, and the right one ends the count`() throws {
        let counter = try Counter()
        try counter.staff()
        let count = try counter.entries
        let wrong = try Counter.pin("2581")
        #expect(throws: TillError.operators(.wrongPIN("Li", triesLeft: 4))) {
            try counter.operators.signIn("Li", pin: wrong)
        }
        #expect(throws: TillError.operators(.wrongPIN("Li", triesLeft: 3))) {
            try counter.operators.signIn("Li", pin: wrong)
        }
        #expect(try counter.kinds(after: count) == [.operatorRefused, .operatorRefused])
        _ = try counter.operators.signIn("Li", pin: Counter.pin("9021"))
        #expect(throws: TillError.operators(.wrongPIN("Li", triesLeft: 4))) {
            try counter.operators.signIn("Li", pin: wrong)
        }
        #expect(throws: TillError.operators(.unknown("Eve"))) { try counter.operators.signIn("Eve", pin: wrong) }
    }

    @Test func `five wrong PINs lock, each more for twice as long, and the lock outlives the program`() throws {
        let counter = try Counter()
        try counter.staff()
        for _ in 1...4 { #expect(throws: TillError.self) { try attempt(counter) } }
        for seconds: Int64 in [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600] {
            let end = counter.clock.now.adding(seconds: seconds)
            #expect(throws: TillError.operators(.locked("Li", until: end))) { try attempt(counter) }
            counter.clock.advance(seconds: seconds - 1)
            let count = try counter.entries
            // The right PIN does not help either, and nothing is written.
            #expect(throws: TillError.operators(.locked("Li", until: end))) {
                try counter.operators.signIn("Li", pin: Counter.pin("9021"))
            }
            #expect(try counter.entries == count)
            counter.clock.advance(seconds: 1)
        }
        #expect(try counter.operators.find("Li").wrongPINs == 13)
        #expect(try counter.operators.signIn("Li", pin: Counter.pin("9021")).name == "Li")
        #expect(try counter.operators.find("Li").wrongPINs == 0)
    }

    @Test func `a new PIN ends a lock, and so does a clock that was far ahead`() throws {
        let counter = try Counter()
        try counter.staff()
        for _ in 1...5 { #expect(throws: TillError.self) { try attempt(counter) } }
        let manager = counter.operators.acting(as: try counter.operators.signIn("Wang", pin: Counter.pin("2580")))
        _ = try manager.setPIN(Counter.pin("4711"), of: 3)
        _ = try counter.operators.signIn("Li", pin: Counter.pin("4711"))
        counter.clock.advance(seconds: 1_000_000)
        for _ in 1...5 { #expect(throws: TillError.self) { try attempt(counter) } }
        counter.clock.advance(seconds: -1_000_000)
        _ = try counter.operators.signIn("Li", pin: Counter.pin("4711"))
    }

    @Test func `everybody chooses their own PIN anew, and nobody another's without being allowed`() throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021").operators
        _ = try li.setPIN(Counter.pin("4711"), of: 3)
        let forbidden = OperatorRefusal.forbidden(.manageOperators, operator: "Li", mayAllow: ["Wang"])
        #expect(throws: TillError.operators(forbidden)) { try li.setPIN(Counter.pin("4711"), of: 2) }
        #expect(throws: TillError.operators(forbidden)) { try li.change(3, role: .manager) }
        #expect(throws: TillError.operators(.wrongPIN("Li", triesLeft: 4))) { try counter.till(of: "Li", pin: "9021") }
        _ = try counter.till(of: "Li", pin: "4711")
    }

    @Test func `coming and going stand in the audit trail under the operator's name`() throws {
        let counter = try Counter()
        try counter.staff()
        let count = try counter.entries
        let till = try counter.till(of: "Li", pin: "9021")
        try till.operators.signOut(.asked)
        try counter.till.operators.signOut(.asked)
        let entries = try till.ledger.read { try $0.entries(AuditFilter(actor: "Li"), count: 10) }
        #expect(entries.map(\.fact.sentence) == ["Locked the till.", "Signed in as operator 3."])
        #expect(try counter.entries == count + 2)
    }

    private func attempt(_ counter: Counter) throws {
        _ = try counter.operators.signIn("Li", pin: OperatorPIN(typed: "2581"))
    }
}
