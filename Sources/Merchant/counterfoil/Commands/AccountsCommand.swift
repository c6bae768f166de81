import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Timekeeping

/// Lists what stands on the accounts.
struct AccountsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "List what stands on every account, debit positive; with --json a line each.",
        discussion: "In each currency the balances sum to zero. Accounts on which nothing stands are left out."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: "As it stood at this entry, such as 1200, or at this time, such as 2026-01-31T08:00:00Z.",
        transform: { text in
            if let sequence = Int(text), sequence >= 0 { return .sequence(sequence) }
            guard let time = try? Timestamp(parsing: text) else {
                throw ValidationError("\(text) is neither an entry nor a time; write 1200 or 2026-01-31T08:00:00Z.")
            }
            return .time(time)
        }
    )
    var at: LedgerPoint = .newest

    func run() throws {
        let balances = try Ledger.openForReading(data.directory).read { try $0.trialBalance(at: at) }
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
