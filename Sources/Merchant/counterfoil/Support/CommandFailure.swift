import ArgumentParser
import ClearingClient
import ClearingProtocol
import ClearingServer
import ClearingStore
import Foundation
import Ledger
import Money
import Receipts
import StatementStore
import Statements
import TerminalUI
import Till
import Timekeeping

/// How a command fails: one sentence on standard error and an exit status that scripts can rely on.
struct CommandFailure: Error {
    /// The exit statuses of every command.
    enum Status: Int32 {
        /// The answer is no: declined, not found, does not verify.
        case no = 1
        /// The command was not understood, or cannot be run like this.
        case usage = 2
        /// The network or the ledger failed.
        case failed = 3
    }

    let status: Status
    let sentence: String?

    /// A failure whose sentence was said already.
    static let no = CommandFailure(status: .no, sentence: nil)

    /// Says what went wrong and ends the program.
    static func exit(for error: any Error) -> Never {
        let failure = Self.failure(for: error)
        if let sentence = failure.sentence {
            try? FileHandle.standardError.write(contentsOf: Data("counterfoil: \(sentence)\n".utf8))
        }
        Foundation.exit(failure.status.rawValue)
    }

    private static func failure(for error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: failure
        case let error as TillError: CommandFailure(status: status(of: error), sentence: error.description)
        case let refusal as OperatorRefusal: failure(for: TillError.operators(refusal))
        case let error as MoneyError: CommandFailure(status: .usage, sentence: error.description)
        case let error as TimeError: CommandFailure(status: .usage, sentence: error.description)
        case let error as TerminalError: CommandFailure(status: .usage, sentence: error.description)
        case let error as ClearingError: failure(for: TillError.clearing(error))
        case let error as LedgerError: CommandFailure(status: status(of: error), sentence: error.description)
        case let error as StatementError: CommandFailure(status: .no, sentence: error.sentence)
        case let error as StatementStoreError: failure(for: error)
        case let error as ReconcilerError: failure(for: error)
        case let error as SettingsError: CommandFailure(status: status(of: error), sentence: error.description)
        case let error as PrinterError: failure(for: TillError.printer(error))
        case let error as KeyError: CommandFailure(status: .failed, sentence: error.description)
        case let error as ServerError: CommandFailure(status: .failed, sentence: "\(error)")
        case let error as StoreError: CommandFailure(status: .failed, sentence: "\(error)")
        default: parserFailure(for: error)
        }
    }

    private static func failure(for error: StatementStoreError) -> CommandFailure {
        switch error {
        case .refused(let refusal): failure(for: refusal as any Error)
        case .failed: CommandFailure(status: .failed, sentence: error.description)
        }
    }

    private static func failure(for error: ReconcilerError) -> CommandFailure {
        switch error {
        case .note: CommandFailure(status: .usage, sentence: error.description)
        case .evidenceMissing, .evidenceAltered: CommandFailure(status: .failed, sentence: error.description)
        default: CommandFailure(status: .no, sentence: error.description)
        }
    }

    private static func status(of error: TillError) -> Status {
        switch error {
        case .nothingOwed, .overLimit, .tipOverAmount, .currency, .zone, .nothingToRefund, .refundReason,
            .severalPayments, .nothingMoved, .shiftReason:
            .usage
        case .noShift, .shiftOpen, .unresolved, .unresolvedRefunds, .stillPayable, .unpaired, .noAttempt,
            .variance, .countedTwice, .counted,
            .notPayerCode, .codeCharged, .noPayment, .noRefund, .nothingRemains, .exceedsRemaining, .reversalInPart,
            .batch:
            .no
        case .clearing(.refused(let problem)) where problem.kind != .unavailable: .no
        case .clearing(.address), .printer(.address): .usage
        case .clearing, .distrusted, .failed, .printer: .failed
        case .operators(let refusal): status(of: refusal)
        case .settings(let error): status(of: error)
        case .ledger(let error): status(of: error)
        }
    }

    private static func status(of error: SettingsError) -> Status {
        switch error {
        case .unknown, .value: .usage
        case .damaged, .file: .failed
        }
    }

    private static func status(of refusal: OperatorRefusal) -> Status {
        switch refusal {
        case .notSignedIn, .nameRule, .pinRule, .firstIsManager: .usage
        case .keyMissing: .failed
        default: .no
        }
    }

    private static func status(of error: LedgerError) -> Status {
        switch error {
        case .exists, .refused: .no
        default: .failed
        }
    }

    private static func parserFailure(for error: any Error) -> CommandFailure {
        // Help and the version come as errors too; they are what was asked for.
        guard CounterfoilCommand.exitCode(for: error).rawValue != 0 else {
            print(CounterfoilCommand.fullMessage(for: error))
            Foundation.exit(0)
        }
        guard CounterfoilCommand.exitCode(for: error) == .validationFailure else {
            return CommandFailure(status: .failed, sentence: "\(error)")
        }
        // The usage that the parser would add is long; one sentence is read, and --help has the rest.
        let line = CounterfoilCommand.message(for: error).split(separator: "\n").first ?? ""
        return CommandFailure(status: .usage, sentence: line.hasSuffix(".") ? "\(line)" : "\(line); see --help.")
    }
}
