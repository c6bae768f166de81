import Foundation

/// Programs that read books and share nothing with what writes them.
enum BookKeeper {
    /// An account's balance in one currency, as a bare decimal number.
    struct Balance: Hashable, Comparable, CustomStringConvertible {
        let account: String
        let currency: String
        let amount: Decimal

        var description: String { "\(account) \(currency) \(amount)" }

        static func < (first: Balance, second: Balance) -> Bool { first.description < second.description }
    }

    /// What hledger says of a journal that it checks strictly.
    static func hledger(_ path: String) async throws -> [Balance] {
        _ = try await accepted(Command("hledger", ["-f", path, "check", "--strict", "ordereddates"]))
        let words = ["-f", path, "balance", "--no-total", "--layout", "bare", "-O", "csv"]
        let rows = try await accepted(Command("hledger", words)).split(separator: "\n").dropFirst()
        return rows.map { row in
            let cells = row.split(separator: ",").map { $0.trimmingPrefix("\"").dropLast() }
            return Balance(
                account: String(cells[0]),
                currency: String(cells[1]),
                amount: Decimal(string: String(cells[2])) ?? .nan
            )
        }.filter { $0.amount != 0 }.sorted()
    }

    /// What ledger says of a journal in which everything must be declared.
    static func ledger(_ path: String) async throws -> [Balance] {
        let format = "%(account)|%(commodity(amount))|%(quantity(amount))\n"
        let words = ["-f", path, "--args-only", "--strict", "--pedantic", "register", "--format", format]
        let output = try await accepted(Command("ledger", words))
        var sums: [[String]: Decimal] = [:]
        for row in output.split(separator: "\n") {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            sums[[cells[0], cells[1]], default: 0] += Decimal(string: cells[2]) ?? .nan
        }
        return balances(sums)
    }

    /// What Beancount says of a journal that bean-check accepts.
    static func beancount(_ path: String) async throws -> [Balance] {
        let python = ProcessInfo.processInfo.environment["COUNTERFOIL_PYTHON"] ?? "python3"
        let result = try await Command(python, ["-I", "-c", script, path]).run()
        guard result.status != missing else {
            throw HarnessFailure(
                "\(python) has no beancount: make a virtual environment that has it, `python3 -m venv DIR` and "
                    + "`DIR/bin/pip install beancount`, and set COUNTERFOIL_PYTHON=DIR/bin/python."
            )
        }
        guard result.status == 0 else { throw HarnessFailure("beancount refuses \(path): \(result.errors)") }
        var sums: [[String]: Decimal] = [:]
        for row in result.output.split(separator: "\n") {
            let cells = row.split(separator: "|").map(String.init)
            sums[[cells[0], cells[1]], default: 0] += Decimal(string: cells[2]) ?? .nan
        }
        return balances(sums)
    }

    /// Insists that xmllint finds a bank's statement valid.
    static func checkBankStatement(_ path: String) async throws {
        let own = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "camt.053.subset.xsd").path
        let others = ProcessInfo.processInfo.environment["CAMT053_SCHEMA"].map { [$0] } ?? []
        for schema in [own] + others {
            _ = try await accepted(Command("xmllint", ["--nonet", "--noout", "--schema", schema, path]))
        }
    }

    /// What an XPath expression makes of an XML document.
    static func xpath(_ expression: String, of path: String) async throws -> String {
        try await accepted(Command("xmllint", ["--nonet", "--xpath", expression, path]))
            .trimmingCharacters(in: .newlines)
    }

    private static func balances(_ sums: [[String]: Decimal]) -> [Balance] {
        sums.filter { $0.value != 0 }.map { Balance(account: $0.key[0], currency: $0.key[1], amount: $0.value) }
            .sorted()
    }

    private static func accepted(_ command: Command) async throws -> String {
        let result = try await command.run()
        guard result.status == 0 else {
            throw HarnessFailure("\(command.program) refuses what it is given: \(result.errors)")
        }
        return result.output
    }

    private static let missing: Int32 = 9

    /// Checks as `bean-check` does, and prints every posting.
    private static let script = """
        import sys
        try:
            from beancount import loader
            from beancount.core.data import Transaction
            from beancount.parser import printer
        except ImportError:
            sys.exit(\(missing))
        entries, errors, options = loader.load_file(sys.argv[1])
        if errors:
            printer.print_errors(errors, file=sys.stderr)
            sys.exit(1)
        for entry in entries:
            if isinstance(entry, Transaction):
                for posting in entry.postings:
                    print(posting.account, posting.units.currency, posting.units.number, sep="|")
        """
}
