import ClearingProtocol
import Foundation
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
        case .match(let day):
            do {
                try seat.requireSeeing(.reconcile)
                try await match(day)
            } catch {
                mailbox.post(.reconcile(.notMatched(TillError(error))))
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
            mailbox.post(.reconcile(.matched(try reconciler.reconcile(day), notAsked: notAsked)))
        } catch ReconcilerError.noStatement(let day) {
            // That the network is away says more than that its statement is missing.
            mailbox.post(.reconcile(notAsked.map { .notMatched($0) } ?? .noStatement(day)))
        }
    }

    private func take(_ path: String) throws {
        let reconciler = try till.reconciler()
        let statement = try StatementFile.open(Self.fromHome(path), options: reconciler.options())
        mailbox.post(.reconcile(.statementTaken(try reconciler.take(statement, file: path))))
    }

    /// The path as a shell would have it.
    private static func fromHome(_ path: String) -> String {
        guard path.hasPrefix("~/") else { return path }
        return FileManager.default.homeDirectoryForCurrentUser.path + path.dropFirst()
    }
}
