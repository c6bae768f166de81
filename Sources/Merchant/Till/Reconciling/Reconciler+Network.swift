public import ClearingClient
import ClearingProtocol
import Foundation
public import StatementStore
import Statements
public import Timekeeping

extension Reconciler {
    /// Fetches what the network settled on a day and on the day after, which may hold rows of this one, and reads it in.
    ///
    /// What is not settled yet is not there; that is no failure.
    ///
    /// - Returns: what was read in.
    /// - Throws: ``TillError/clearing(_:)`` when the network cannot be asked about the day itself.
    public func fetch(_ day: BusinessDay, from clearing: any ClearingService) async throws -> [ImportedStatement] {
        var imported: [ImportedStatement] = []
        for day in [day, day.advanced(by: 1)] where day <= today {
            let statement: Signed<MerchantStatement>
            do throws(ClearingError) {
                statement = try await clearing.statement(of: day)
            } catch {
                if case .refused(let problem) = error, problem.kind == .notFound { continue }
                throw TillError.clearing(error)
            }
            imported.append(try take(statement, of: day))
        }
        return imported
    }

    private func take(_ statement: Signed<MerchantStatement>, of day: BusinessDay) throws -> ImportedStatement {
        let file = FileManager.default.temporaryDirectory.appending(path: "counterfoil-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(statement.canonicalBytes).write(to: file, options: .withoutOverwriting)
        return try take(StatementFile.open(file.path, options: options()), file: "network, \(day)")
    }
}
