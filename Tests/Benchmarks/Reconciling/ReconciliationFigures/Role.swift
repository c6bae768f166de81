import Ledger
import Measuring
import Statements
import Timekeeping

/// What a process of this program does for another one: one piece of work.
enum Role {
    /// Founds a ledger and brings so many payments into it, so many a day.
    case fill(LedgerDirectory, payments: Int, aDay: Int)
    /// Matches so many rows in memory with as many.
    case match(rows: Int)
    /// Reads a statement into the file beside a ledger.
    case tell(LedgerDirectory, statement: String)
    /// The same, and reconciles a day.
    case prove(LedgerDirectory, statement: String, day: String)
    /// Reconciles a day by the statements that were read in before.
    case reconcile(LedgerDirectory, day: String)
    /// Reads a statement and keeps nothing of it.
    case read(statement: String)
    /// Closes the open shift of a ledger.
    case close(LedgerDirectory)
    /// Writes the books of a ledger to a file.
    case export(LedgerDirectory, ExportFormat, file: String)

    /// Reads the words of a command line; `nil` when there are none.
    ///
    /// - Throws: ``FigureFailure/answer(_:expected:)`` when they are others.
    init?(_ words: [String]) throws {
        func directory() -> LedgerDirectory { LedgerDirectory(words[1]) }
        switch (words.first, words.count) {
        case (nil, _): return nil
        case ("fill", 4): self = .fill(directory(), payments: Int(words[2]) ?? 0, aDay: Int(words[3]) ?? 1)
        case ("match", 2): self = .match(rows: Int(words[1]) ?? 0)
        case ("tell", 3): self = .tell(directory(), statement: words[2])
        case ("prove", 4): self = .prove(directory(), statement: words[2], day: words[3])
        case ("reconcile", 3): self = .reconcile(directory(), day: words[2])
        case ("read", 2): self = .read(statement: words[1])
        case ("close", 2): self = .close(directory())
        case ("export", 4):
            self = .export(directory(), ExportFormat(rawValue: words[2]) ?? .csv, file: words[3])
        default: throw FigureFailure.answer(words.joined(separator: " "), expected: "no arguments")
        }
    }

    /// The words of which ``init(_:)`` makes it.
    private var words: [String] {
        switch self {
        case .fill(let directory, let payments, let aDay): ["fill", directory.path, "\(payments)", "\(aDay)"]
        case .match(let rows): ["match", "\(rows)"]
        case .tell(let directory, let statement): ["tell", directory.path, statement]
        case .prove(let directory, let statement, let day): ["prove", directory.path, statement, day]
        case .reconcile(let directory, let day): ["reconcile", directory.path, day]
        case .read(let statement): ["read", statement]
        case .close(let directory): ["close", directory.path]
        case .export(let directory, let format, let file): ["export", directory.path, format.rawValue, file]
        }
    }

    /// Does the work, and says what the process came to.
    func run() async throws -> RoleResult {
        switch self {
        case .fill(let directory, let payments, let aDay):
            try FilledLedger.fill(directory, payments: payments, aDay: aDay)
        case .match(let rows): try MatchedRows.match(rows)
        case .tell(let directory, let statement): try StatementWork(directory).tell(statement)
        case .prove(let directory, let statement, let day): try StatementWork(directory).prove(statement, day)
        case .reconcile(let directory, let day): try StatementWork(directory).prove(nil, day)
        case .read(let statement): try StatementWork.read(statement)
        case .close(let directory): try await ShiftWork.close(directory)
        case .export(let directory, let format, let file): try ExportWork.export(directory, format, to: file)
        }
    }

    /// Does the work in a process of its own.
    func runApart() throws -> RoleResult { try RoleResult(ofProcess: words) }
}
