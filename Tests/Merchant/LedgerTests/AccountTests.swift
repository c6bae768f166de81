import Money
import Testing

@testable import Ledger

@Suite struct AccountTests {
    @Test(
        arguments: [
            .clearing(network: "counterfoil"), .clearing(network: "union-2"), .cash(drawer: "till"), .bank, .sales,
            .fees,
            .promotions, .tips, .float, .cashMoves, .variance, .trading(.usd),
        ] as [Account]
    )
    func `an account is read back from its name`(account: Account) {
        #expect(Account(account.name) == account)
    }

    @Test(arguments: [
        "", "assets", "assets:clearing", "assets:clearing:", "assets:clearing:A", "assets:clearing:a:b",
        "assets:cash:the till", "equity:trading:YUAN", "equity:trading:usd", "income:sales:", "Income:sales",
    ])
    func `what is no account's name is none`(name: String) {
        #expect(Account(name) == nil)
    }
}
