import Foundation
import Ledger
import Measuring

/// A day that has very many rows on both sides, held against each other, beside a full outer join in SQLite and a merge
/// in pandas; and an ordinary day in the same ledger.
struct MatchingFigures {
    private let shop: Shop
    private let python: Python?
    private let (large, ordinary): (HostStatement, HostStatement)

    init(_ shop: Shop, _ python: Python?) {
        (self.shop, self.python) = (shop, python)
        large = HostStatement(shop, of: Shop.days[0], isDiffering: true)
        ordinary = HostStatement(shop, of: Shop.days[1], isDiffering: false)
    }

    func figures() throws -> [Figure] {
        let reconciled = try best("reconcile a day") {
            shop.forgetStatements()
            return try Role.prove(shop.many, statement: large.file(), day: Shop.days[0]).runApart()
        }
        let again = try best("reconcile the day again") {
            try Role.reconcile(shop.many, day: Shop.days[0]).runApart()
        }
        let matched = try best("match rows in memory") { try Role.match(rows: shop.rows).runApart() }
        let joined = try joined()
        let read = try best("sqlite3 import and join") {
            try SQLiteShell.run(":memory:", importing() + Self.join)
        }
        for result in [reconciled, again, matched, joined, read] where result.count != expected {
            throw FigureFailure.answer("\(result.count) differences", expected: "\(expected)")
        }
        let work = "\(shop.rows) ledger rows with \(shop.rows) host rows"
        let bare = [
            row("reconcile \(work), files read", reconciled, "sqlite3, read and full outer join", read, goal: nil),
            row("the same, statement known, ledger read", again, "sqlite3, read and full outer join", read, goal: nil),
            row("match \(work) in memory", matched, "sqlite3, bare full outer join", joined, goal: nil),
        ]
        return try bare + besidePandas(work, reconciled, again, matched) + [ordinaryDay()]
    }

    /// Of each kind of difference as many as were made: missing at the host, in the ledger, and of another amount.
    private var expected: Int {
        (1...3).reduce(0) { count, rest in
            let (whole, part) = shop.rows.quotientAndRemainder(dividingBy: Settings.rowsPerDifference)
            // A row of an unknown number is missing on both sides.
            return count + (whole + (part >= rest ? 1 : 0)) * (rest == 3 ? 2 : 1)
        }
    }

    private func besidePandas(
        _ work: String,
        _ ours: RoleResult,
        _ again: RoleResult,
        _ matched: RoleResult
    ) throws -> [Figure] {
        guard let python, let version = python.pandas else { return [] }
        let (ledger, host) = (try large.ledgerFile(), try large.file())
        let read = try best("pandas") { try python.run(.pandas, ledger, host) }
        let merged = try best("pandas, merge alone") { try python.run(.merge, ledger, host) }
        guard read.count == expected else { throw FigureFailure.answer("\(read.count)", expected: "\(expected)") }
        let memory = Double(ours.peak) / Double(read.peak)
        let both = "pandas \(version), read_csv and merge"
        return [
            row("reconcile \(work), files read", ours, both, read, goal: 1),
            row("the same, statement known, ledger read", again, both, read, goal: nil),
            row("match \(work) in memory", matched, "pandas \(version), merge", merged, goal: 1),
            Figure(
                work: "memory of reconciling \(work)",
                ours: "\(ours.peak / 1_024) MB",
                beside: "pandas \(version) \(read.peak / 1_024) MB",
                result: "\(memory.rounded(to: 2)) of it",
                goal: "a tenth",
                isMet: memory <= 0.1
            ),
        ]
    }

    private func row(
        _ work: String,
        _ ours: RoleResult,
        _ name: String,
        _ theirs: RoleResult,
        goal: Double?
    ) -> Figure {
        let ratio = theirs.seconds / ours.seconds
        return Figure(
            work: work,
            ours: ours.cell,
            beside: "\(name) \(theirs.cell)",
            result: "\(ratio.rounded(to: 2)) times its speed",
            goal: goal.map { _ in "at least as fast" } ?? "",
            isMet: goal.map { ratio >= $0 }
        )
    }

    private func ordinaryDay() throws -> Figure {
        let result = try best("reconcile an ordinary day") {
            shop.forgetStatements()
            _ = try Role.tell(shop.many, statement: large.file()).runApart()
            return try Role.prove(shop.many, statement: ordinary.file(), day: Shop.days[1]).runApart()
        }
        guard result.count == 0 else { throw FigureFailure.answer("\(result.count) differences", expected: "none") }
        return Figure(
            work: "reconcile a day of \(Settings.fewRows) among \(shop.rows) on both sides, file read",
            ours: result.cell,
            beside: "",
            result: "",
            goal: "",
            isMet: nil
        )
    }

    private func joined() throws -> RoleResult {
        let script = try importing().map { $0.hasPrefix(".") ? $0 : $0 + ";" } + [".timer on"]
        return try best("sqlite3 join") {
            try SQLiteShell.run(script: script + Self.join.map { $0 + ";" }, in: shop.folder)
        }
    }

    // Both sides stand in tables of the shell's memory: the ledger's rows of the day, and what the file says.
    private func importing() throws -> [String] {
        [
            "ATTACH '\(shop.many.database)' AS till",
            """
            CREATE TABLE ledger AS SELECT order_number, id, amount, currency, fee FROM till.payments
                WHERE business_day = '\(Shop.days[0])'
            """,
            ".mode csv",
            ".import '\(try large.file())' host",
            "DELETE FROM host WHERE kind <> 'payment'",
        ]
    }

    // Without an index, SQLite goes through all rows of one side for each of the other.
    private static let join = [
        "CREATE INDEX host_by_order ON host (\"order\")",
        """
        SELECT count(*) FROM ledger FULL OUTER JOIN host ON ledger.order_number = host."order"
        WHERE ledger.order_number IS NULL OR host."order" IS NULL OR ledger.currency <> host.currency
            OR ledger.amount <> CAST(round(host.gross * 100) AS INTEGER)
            OR ledger.fee <> CAST(round(host.fee * -100) AS INTEGER)
        """,
    ]
}
