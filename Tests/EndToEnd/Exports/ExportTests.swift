import Foundation
import Testing

/// The books as other programs read them.
struct ExportTests {
    private static let second = ["--from", "2026-01-30", "--to", "2026-01-30"]

    @Test(arguments: ["csv", "jsonl", "hledger", "beancount", "camt053"])
    func `the same books give the bytes that were recorded`(format: String) async throws {
        let books = try await ExportedBooks()
        let whole = try await books.export(format)
        try ExportedBooks.compare(whole, with: "books.\(format)")
        let day = try await books.export(format, "--from", "2026-01-30", "--to", "2026-01-30")
        try ExportedBooks.compare(day, with: "second-day.\(format)")
        let printed = try await books.till.run(["export", format] + books.authority)
        #expect(printed.output == (try String(contentsOfFile: whole, encoding: .utf8)))
    }

    @Test func `hledger and ledger accept the journal, and their balances are ours`() async throws {
        let books = try await ExportedBooks(payments: 40)
        let path = try await books.export("hledger")
        let balances = try await books.balances()
        #expect(balances.count == 19)
        #expect(try await BookKeeper.hledger(path) == balances)
        #expect(try await BookKeeper.ledger(path) == balances)
    }

    @Test func `Beancount accepts the journal, and its balances are ours`() async throws {
        let books = try await ExportedBooks(payments: 40)
        let balances = try await books.balances().map { balance in
            BookKeeper.Balance(
                account: Self.beancountNames[balance.account] ?? balance.account,
                currency: balance.currency,
                amount: balance.amount
            )
        }
        #expect(try await BookKeeper.beancount(try await books.export("beancount")) == balances.sorted())
    }

    @Test func `a part of the days begins with what stood there before, so that all balances hold`() async throws {
        let books = try await ExportedBooks()
        let path = try await books.export("hledger", "--from", "2026-01-31")
        #expect(try await BookKeeper.hledger(path) == (try await books.balances()))
        #expect(try await BookKeeper.ledger(path) == (try await books.balances()))
        let others = try await books.export("beancount", "--from", "2026-01-30")
        #expect(try await BookKeeper.beancount(others).count == (try await books.balances()).count)
        let nothing = try await books.export("hledger", "--from", "2027-01-01")
        #expect(try await BookKeeper.hledger(nothing) == (try await books.balances()))
    }

    @Test(arguments: ["csv", "jsonl", "hledger", "beancount"])
    func `what moves the cash of a drawer is told to nobody but whoever may know`(format: String) async throws {
        let books = try await ExportedBooks()
        for days in [[], ["--from", "2026-01-29", "--to", "2026-01-29"]] {
            let blind = try await books.till.run(["export", format] + days)
            let whole = try await books.till.run(["export", format] + days + books.authority)
            #expect(blind.status == 0 && whole.status == 0, "\(blind.errors)\(whole.errors)")
            #expect(!blind.output.isEmpty && blind.output.utf8.count < whole.output.utf8.count)
            for name in ["cash:till", "equity:float", "cash-moves", "variance"] {
                #expect(!blind.output.lowercased().contains(name), "\(name) in \(days)")
            }
            #expect(whole.output.lowercased().contains("assets:cash:till"))
        }
    }

    @Test func `without the cash of a drawer the books balance too, and are what accounts tells`() async throws {
        let books = try await ExportedBooks()
        let blind = try await books.balances(as: [])
        #expect(blind.count == 15)
        for (days, name) in [([], "whole"), (["--from", "2026-01-31"], "part")] {
            let path = books.folder.file("\(name).journal")
            let words = ["export", "hledger", "--output", path] + days
            #expect(try await books.till.run(words).status == 0)
            #expect(try await BookKeeper.hledger(path) == blind)
        }
    }

    @Test func `xmllint finds the bank's statement valid, and it leads to what the networks owe`() async throws {
        let books = try await ExportedBooks()
        let owed = try await books.balances().filter { $0.account.hasPrefix("assets:clearing:") }
        let path = try await books.export("camt053")
        try await BookKeeper.checkBankStatement(path)
        #expect(try await BookKeeper.xpath("count(//*[local-name()='Stmt'])", of: path) == "\(owed.count)")
        for balance in owed {
            let network = balance.account.dropFirst("assets:clearing:".count)
            let statement = """
                //*[local-name()='Stmt'][*[local-name()='Acct'][*[local-name()='Ccy']='\(balance.currency)']\
                [*[local-name()='Id']//*[local-name()='Id']='\(network)']]
                """
            let entries = "\(statement)/*[local-name()='Ntry']"
            let closing = "string(\(statement)/*[local-name()='Bal'][2]/*[local-name()='Amt'])"
            #expect(Decimal(string: try await BookKeeper.xpath(closing, of: path)) == balance.amount)
            let sum =
                "round(1000 * (sum(\(entries)[*='CRDT']/*[local-name()='Amt']) - sum(\(entries)[*='DBIT']/*[local-name()='Amt'])))"
            let units = Decimal(string: try await BookKeeper.xpath(sum, of: path))
            #expect(units == balance.amount * 1_000, "\(balance)")
        }
        for options in [Self.second, ["--from", "2027-01-01"]] {
            let words = ["export", "camt053", "--output", books.folder.file("part.xml"), "--force"] + options
            #expect(try await books.till.run(words).status == 0)
            try await BookKeeper.checkBankStatement(books.folder.file("part.xml"))
        }
    }

    @Test func `Python's csv reads every cell, and no cell is a formula`() async throws {
        let books = try await ExportedBooks()
        let script = """
            import csv, sys
            rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
            texts = {"account", "number", "payment", "order", "reference", "terminal", "operator", "reason"}
            assert not [c for r in rows for k, c in r.items() if k in texts and c[:1] in tuple("=+-@\\t\\r")]
            for row in rows: print(row["account"], row["currency"], row["net"], sep="|")
            """
        let path = try await books.export("csv")
        let result = try await Command("python3", ["-I", "-c", script, path]).run()
        #expect(result.status == 0, "\(result.errors)")
        var sums: [String: Decimal] = [:]
        for line in result.output.split(separator: "\n") {
            let cells = line.split(separator: "|").map(String.init)
            sums["\(cells[0]) \(cells[1])", default: 0] += Decimal(string: cells[2]) ?? .nan
        }
        let assets = try await books.balances().filter { $0.account.hasPrefix("assets:") }
        #expect(sums.filter { $0.value != 0 }.map { "\($0.key) \($0.value)" }.sorted() == assets.map(\.description))
    }

    @Test func `what is wrong with the question is said in a sentence`() async throws {
        let books = try await ExportedBooks()
        for (words, status) in [
            (["xls"], 2), (["csv", "--from", "2026-02-30"], 2), (["csv", "--to", "yesterday"], 2),
            (["csv", "--from", "2026-01-31", "--to", "2026-01-30"], 2), (["csv", "--force"], 2),
            (["csv", "--json"], 2),
            (["csv", "--output", ""], 2), (["csv", "--output", books.folder.file("none/books.csv")], 3),
        ] as [([String], Int32)] {
            let result = try await books.till.run(["export"] + words)
            #expect(result.status == status && result.isOneSentence, "\(words): \(result.errors)")
            #expect(result.output.isEmpty)
        }
        let missing = try await Till(data: books.folder.file("none")).run("export", "csv")
        #expect(missing.status == 3 && missing.isOneSentence, "\(missing.errors)")
    }

    @Test func `a file is replaced only when that is asked for`() async throws {
        let books = try await ExportedBooks()
        let path = books.folder.file("books.jsonl")
        let first = try await books.till.run("export", "jsonl", "--output", path, "--json")
        let bytes = books.folder.text("books.jsonl")
        #expect(try first.json["bytes"]?.digits == "\(bytes.utf8.count)")
        let again = try await books.till.run("export", "csv", "--output", path)
        #expect(again.status == 1 && again.isOneSentence, "\(again.errors)")
        #expect(books.folder.text("books.jsonl") == bytes)
        #expect(try await books.till.run("export", "csv", "--output", path, "--force").status == 0)
        #expect(books.folder.text("books.jsonl").hasPrefix("sequence,"))
        let device = try await books.till.run("export", "csv", "--output", books.folder.path, "--force")
        #expect(device.status == 1 && device.isOneSentence, "\(device.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: books.folder.path)
        #expect(names.sorted() == ["books.jsonl", "till"])
    }

    private static let beancountNames = [
        "assets:bank": "Assets:Bank", "assets:cash:till": "Assets:Cash:Till",
        "assets:clearing:-x": "Assets:Clearing:XX-x", "assets:clearing:counterfoil": "Assets:Clearing:Counterfoil",
        "assets:clearing:union-2": "Assets:Clearing:Union-2", "equity:cash-moves": "Equity:Cash-moves",
        "equity:float": "Equity:Float", "equity:trading:CNY": "Equity:Trading:CNY",
        "equity:trading:JPY": "Equity:Trading:JPY", "equity:variance": "Equity:Variance",
        "expenses:fees": "Expenses:Fees", "expenses:promotions": "Expenses:Promotions",
        "income:sales": "Income:Sales", "liabilities:tips": "Liabilities:Tips",
    ]
}
