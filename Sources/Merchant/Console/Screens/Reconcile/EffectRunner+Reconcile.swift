import ClearingProtocol
import Foundation
import Ledger
import Receipts
import StatementStore
import Statements
import TerminalUI
import Till
import Timekeeping

extension EffectRunner {
    func perform(_ effect: ReconcileEffect) async throws {
        switch effect {
        case .load(let day):
            try seat.requireSeeing(.reconcile)
            mailbox.post(.reconcile(.loaded(try till.settlement.seams(of: day))))
        case .readBasis(let day):
            try seat.requireSeeing(.reconcile)
            mailbox.post(.reconcile(.basisRead(try till.reconciler().basis(of: day))))
        case .match(let day):
            do {
                try seat.requireSeeing(.reconcile)
                try await match(day)
            } catch {
                mailbox.post(.reconcile(.notMatched(ReconcileRefusal(error))))
            }
        case .decide(let decision, let day): await decide(decision, on: day)
        case .loadRows(let item):
            try seat.requireSeeing(.reconcile)
            mailbox.post(.reconcile(.rowsLoaded(item.id, try till.reconciler().rows(of: item))))
        case .export(let result, let language):
            do {
                mailbox.post(.reconcile(.exported(try export(result, language))))
            } catch {
                mailbox.post(.reconcile(.notDecided(ReconcileRefusal(error))))
            }
        case .readStatement(let path):
            do {
                try seat.requireSeeing(.reconcile)
                try take(path)
            } catch {
                mailbox.post(.reconcile(.statementRefused(TillError(error))))
            }
        }
    }

    /// - Parameter approval: a second person's word, where the day is signed off.
    func decide(_ decision: DayDecision, on day: BusinessDay, _ approval: Approval? = nil) async {
        let till = till
        do {
            let reconciler = try till.reconciler()
            let (result, basis) = try reconciler.noting(day) {
                try reconciler.carryOut(
                    decision,
                    on: day,
                    by: till.operatorName,
                    signIn: till.signIn,
                    approval: approval
                )
            }
            mailbox.post(.reconcile(.decided(decision, result)))
            mailbox.post(.reconcile(.wentBy(basis)))
        } catch {
            mailbox.post(.reconcile(.notDecided(ReconcileRefusal(error))))
        }
    }

    /// Writes a day as text and as comma-separated values.
    ///
    /// - Returns: the files.
    private func export(_ result: DayReconciliation, _ language: ReceiptLanguage) throws -> [String] {
        let till = till
        try till.operators.require(.export)
        let folder = ExportFolder(of: till.ledger.directory)
        let text = try till.reconciler().slip(of: result, language: language).text(columns: 80)
        let name = "reconciliation-\(result.day)"
        return [
            try folder.write(text, name: name, ending: "txt"), try folder.write(result.csv, name: name, ending: "csv"),
        ]
    }

    private func match(_ day: BusinessDay) async throws {
        let till = till
        let reconciler = try till.reconciler()
        var notAsked: TillError?
        if try !reconciler.knows(day) {
            do {
                _ = try await reconciler.fetch(day, from: till.clearing)
            } catch {
                notAsked = TillError(error)
            }
        }
        do {
            let (result, basis) = try reconciler.noting(day) { try reconciler.reconcile(day) }
            mailbox.post(.reconcile(.matched(result, notAsked: notAsked)))
            mailbox.post(.reconcile(.wentBy(basis)))
        } catch ReconcilerError.noStatement(let day, _) {
            // That the network is away says more than that its statement is missing.
            mailbox.post(.reconcile(notAsked.map { .notMatched(.till($0)) } ?? .noStatement(day)))
        }
    }

    private func take(_ path: String) throws {
        let reconciler = try till.reconciler()
        let statement = try StatementFile.open(Self.fromHome(path), options: reconciler.options())
        let operators = till.operators
        let taken = try reconciler.take(statement, file: path, by: operators.actor, signIn: operators.signIn)
        try reconciler.recordStatements()
        mailbox.post(.reconcile(.statementTaken(taken)))
    }

    /// The path as a shell would have it.
    private static func fromHome(_ path: String) -> String {
        guard path.hasPrefix("~/") else { return path }
        return FileManager.default.homeDirectoryForCurrentUser.path + path.dropFirst()
    }
}
