import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Lists what stands on the accounts.
struct AccountsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "List what stands on every account, debit positive; with --json a line each.",
        discussion: """
            In each currency the balances sum to zero. Accounts on which nothing stands are left out.
            Those that the cash of a drawer moves are left out too, together, while it may not be known what should be in \
            it: before the close and, once the till has operators, for whoever does not show by PIN that they may know.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var authority: OperatorOptions

    @OptionGroup var point: PointOption

    func run() throws {
        let (ledger, signIn) = try authority.read(data.directory, program: "counterfoil accounts")
        let balances = try ledger.read { view in
            let point = try point.sequence(in: view) ?? view.entryCount()
            let sees = try CashSight(of: signIn, in: view).seesAccounts(after: point, in: view)
            return try view.trialBalance(at: .sequence(point))
                .filter { sees || Account($0.account)?.isOfDrawer != true }
        }
        for balance in balances { try output.write(balance.report, text: Self.line(balance)) }
        if balances.isEmpty, !output.json { try OutputOptions.writeLine("Nothing stands on any account.") }
    }

    private static func line(_ balance: AccountBalance) -> String {
        let name = balance.account + String(repeating: " ", count: max(0, 32 - balance.account.count))
        return "\(name)  \(balance.balance.labelled)"
    }
}

extension AccountBalance {
    /// The balance as the commands write it.
    fileprivate var report: JSONValue {
        [
            "account": .string(account),
            "balance": .integer(balance.minorUnits),
            "currency": .string(balance.currency.code),
        ]
    }
}
