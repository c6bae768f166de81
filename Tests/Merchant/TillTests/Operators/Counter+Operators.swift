import ClearingProtocol
import Ledger
import Money
import Timekeeping

@testable import Till

extension Counter {
    /// The operators, whose PINs cost little to hash here.
    var operators: Operators { Operators(till.ledger, "owner", nil, clock.timeSource, .seeded(3), rounds: 16) }

    /// Wang, a manager, Zhao, who leads shifts, Li, a cashier who may give 5.00 back a day, and Chen, who reads.
    func staff() throws {
        _ = try operators.add("Wang", role: .manager, pin: Self.pin("2580"))
        let manager = operators.acting(as: try operators.signIn("Wang", pin: Self.pin("2580")))
        _ = try manager.add("Zhao", role: .supervisor, pin: Self.pin("31415"))
        _ = try manager.add("Li", role: .cashier, pin: Self.pin("9021"), refundLimit: Self.yuan(500))
        _ = try manager.add("Chen", role: .auditor, pin: Self.pin("7746"))
    }

    /// The till with somebody at it.
    func till(of name: String, pin: String) throws -> Till {
        var till = till
        till.pinRounds = 16
        return till.acting(as: try operators.signIn(name, pin: OperatorPIN(typed: pin)))
    }

    static func pin(_ digits: String) throws -> OperatorPIN { try OperatorPIN(choosing: digits) }

    /// The kinds of the entries after one.
    func kinds(after count: Int) throws -> [EntryKind] {
        try till.ledger.read { view in
            try view.entries(AuditFilter(), count: 1_000).filter { $0.sequence > count }.map(\.fact.kind).reversed()
        }
    }
}
