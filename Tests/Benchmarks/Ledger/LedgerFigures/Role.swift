import Foundation
import Ledger
import Measuring
import SampleLedger

/// What a process of this program does for another one: one piece of work on one ledger.
enum Role {
    /// Founds a ledger and brings so many payments into it in batches.
    case fill(LedgerDirectory, payments: Int)
    /// Takes so many payments one by one, as the till does, into a ledger that holds some.
    case take(LedgerDirectory, payments: Int)
    /// Verifies a ledger.
    case verify(LedgerDirectory)
    /// Opens a ledger as the console does, and reads the newest payment.
    case open(LedgerDirectory)

    /// Reads the words of a command line; `nil` when there are none.
    ///
    /// - Throws: ``FigureFailure/answer(_:expected:)`` when they are others.
    init?(_ words: [String]) throws {
        switch (words.first, words.count) {
        case (nil, _): return nil
        case ("fill", 3): self = .fill(LedgerDirectory(words[1]), payments: Int(words[2]) ?? 0)
        case ("take", 3): self = .take(LedgerDirectory(words[1]), payments: Int(words[2]) ?? 0)
        case ("verify", 2): self = .verify(LedgerDirectory(words[1]))
        case ("open", 2): self = .open(LedgerDirectory(words[1]))
        default: throw FigureFailure.answer(words.joined(separator: " "), expected: "no arguments")
        }
    }

    /// The words of which ``init(_:)`` makes it.
    var words: [String] {
        switch self {
        case .fill(let directory, let payments): ["fill", directory.path, "\(payments)"]
        case .take(let directory, let payments): ["take", directory.path, "\(payments)"]
        case .verify(let directory): ["verify", directory.path]
        case .open(let directory): ["open", directory.path]
        }
    }

    /// Does the work, and says what the process came to.
    func run() throws -> RoleResult {
        switch self {
        case .fill(let directory, let payments):
            let till = try SampleTill(founding: directory)
            return RoleResult(seconds: try till.importPayments(payments), count: payments)
        case .take(let directory, let payments):
            let till = try SampleTill(opening: directory)
            return RoleResult(seconds: try till.takePayments(payments), count: payments)
        case .verify(let directory):
            let ledger = try Ledger.openForReading(directory)
            var report: VerificationReport?
            let seconds = try measureSeconds { report = try ledger.verify() }
            if let failure = report?.failure { throw FigureFailure.unsound(failure.description) }
            return RoleResult(seconds: seconds, count: report?.entries ?? 0)
        case .open(let directory):
            let ledger = try Ledger.openForWriting(directory, program: "ledgerfigures")
            let payments = try ledger.read { try $0.payments(PaymentFilter(limit: 1)) }
            guard let newest = payments.first else { throw FigureFailure.empty }
            return RoleResult(seconds: 0, count: newest.sequence)
        }
    }

    /// Does the work in a process of its own.
    func runApart() throws -> RoleResult { try RoleResult(ofProcess: words) }
}
