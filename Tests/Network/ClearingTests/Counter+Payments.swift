import Clearing
import ClearingProtocol
import GRDB
import Money
import Timekeeping

extension Counter {
    static let pin = WalletPIN("314159")

    func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    func code() async throws -> String { try await node.wallets.issueCode(for: wallet).digits }

    /// Charges a code; a new one of the wallet unless one is given.
    func charge(_ order: String, _ amount: Int64, code: String? = nil, life: Int64 = 120) async throws -> OrderStatus {
        let given = if let code { code } else { try await self.code() }
        let now = clock.now.interval(since: Self.start) / 1_000
        let request = ChargeRequest(registration: registration(order, amount, life: now + life), payerCode: given)
        return try await node.charges.charge(request, by: terminal).opened(with: node.verifyingKey)
    }

    func reverse(_ order: OrderStatus) async throws -> OrderStatus {
        try await node.orders.reverse(order.reference, by: terminal).opened(with: node.verifyingKey)
    }

    func refund(_ number: String, of payment: String, _ amount: Int64) async throws -> RefundStatus {
        let request = RefundRequest(refund: number, payment: payment, amount: yuan(amount), reason: "returned")
        return try await node.refunds.refund(request, by: terminal).opened(with: node.verifyingKey)
    }

    /// Pays an order of an amount, and answers the payment's number.
    func sell(_ order: String, _ amount: Int64) async throws -> String {
        let now = clock.now.interval(since: Self.start) / 1_000
        return try await pay(register(order, amount, life: now + 120)).payment ?? ""
    }

    func payStatic(_ amount: Int64, terminal: String? = nil) async throws -> WalletOrder {
        let payment = StaticPayment(payment: WalletPayment(amount: yuan(amount)), terminal: terminal)
        return try await node.orders.pay(merchant: profile.merchant, payment, from: wallet)
    }

    func setPIN() async throws {
        guard let pin = Self.pin else { return }
        _ = try await node.wallets.setPIN(PINChange(pin: pin), of: wallet)
    }

    func confirm(_ charge: String, _ amount: Int64, pin: WalletPIN? = Counter.pin) async throws -> WalletCharge {
        try await node.charges.confirm(charge, WalletPayment(amount: yuan(amount), pin: pin), by: wallet)
    }

    func database() throws -> DatabaseQueue {
        try DatabaseQueue(path: directory + "/clearing.sqlite")
    }

    /// The leaves of the network's log, in order.
    func leaves() async throws -> [String] {
        try await database().read { try String.fetchAll($0, sql: "SELECT body FROM log_leaves ORDER BY position") }
    }

    /// What an account of the node's books holds: debit above zero, credit below.
    func held(_ account: String) async throws -> Int64 {
        try await database().read { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT amount FROM balances WHERE account = ?",
                arguments: [account]
            ) ?? 0
        }
    }
}
