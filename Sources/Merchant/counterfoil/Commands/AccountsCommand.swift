import ArgumentParser
import ClearingProtocol
import Ledger
import Money

/// Lists what stands on the accounts.
struct AccountsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "List what stands on every account, debit positive; with --json a line each.",
        discussion: "In each currency the balances sum to zero. Accounts on which nothing stands are left out."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var point: PointOption

    func run() throws {
        let balances = try Ledger.openForReading(data.directory).read { view in
            try view.trialBalance(at: point.sequence(in: view).map(LedgerPoint.sequence) ?? .newest)
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
