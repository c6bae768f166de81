import Foundation
import Ledger
import Measuring
import Money
import StatementStore
import Statements
import Till
import Timekeeping

/// What is done with statements, by the types that `counterfoil reconcile` does it with.
struct StatementWork {
    private let reconciler: Reconciler

    init(_ directory: LedgerDirectory) throws {
        reconciler = try Reconciler(
            ledger: Ledger.openForReading(directory),
            store: StatementStore(path: directory.statements)
        )
    }

    /// Reads a statement in.
    func tell(_ statement: String) throws -> RoleResult {
        var rows = 0
        let seconds = try measureSeconds { rows = try take(statement) }
        return RoleResult(seconds: seconds, count: rows)
    }

    /// Reads a statement in, unless it is `nil`, and reconciles a day; what is counted are the differences.
    func prove(_ statement: String?, _ day: String) throws -> RoleResult {
        let day = try BusinessDay(parsing: day)
        var result: DayReconciliation?
        let seconds = try measureSeconds {
            if let statement { _ = try take(statement) }
            result = try reconciler.reconcile(day)
        }
        guard let result, result.proof.unexplained == 0, result.ledger.count > 0 else { throw FigureFailure.empty }
        return RoleResult(seconds: seconds, count: result.breaks.count)
    }

    private func take(_ statement: String) throws -> Int {
        let reader = try StatementFile.open(statement, options: reconciler.options())
        let imported = try reconciler.take(reader, file: statement, by: "bench", signIn: nil)
        guard imported.isNew else { throw FigureFailure.empty }
        return imported.summary.rows
    }

    /// Reads a statement and keeps nothing of it.
    static func read(_ statement: String) throws -> RoleResult {
        var rows = 0
        var units: Int64 = 0
        let seconds = try measureSeconds {
            let options = StatementOptions(calendar: WeChatSample.calendar, currency: .cny, today: WeChatSample.day)
            _ = try StatementFile.open(statement, options: options).read { line in
                rows += 1
                units += line.amount.minorUnits
            }
        }
        guard units > 0 else { throw FigureFailure.empty }
        return RoleResult(seconds: seconds, count: rows)
    }
}
