import ClearingProtocol
import Foundation
import Ledger
import Statements

extension Reconciler {
    /// Takes over the file that states what the merchant's acquirers charge, in the place of the one before.
    ///
    /// - Parameters:
    ///   - actor: who states it.
    ///   - signIn: who of the till's operators that is.
    /// - Throws: `StatementError` when it cannot be read, and then the one before still counts; `LedgerError` when it
    ///   cannot be kept; ``TillError/operators(_:)`` when they may not.
    public func keepFees(from path: String, by actor: String, signIn: SignIn?) throws {
        _ = try FeeTerms(path: path, currency: profile.currency)
        let kept = side.ledgers[0].directory.fees
        let contents: Data
        do {
            contents = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw LedgerError.unwritable(path: kept, reason: error.localizedDescription)
        }
        try record(FeesStated(digest: ContentDigest.hexadecimal(of: Array(contents))), by: actor, signIn)
        do {
            try contents.write(to: URL(filePath: kept), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: kept)
        } catch {
            throw LedgerError.unwritable(path: kept, reason: error.localizedDescription)
        }
    }

    /// Forgets what acquirers charge.
    ///
    /// - Throws: `LedgerError` when the file cannot be removed; ``TillError/operators(_:)`` when they may not.
    public func forgetFees(by actor: String, signIn: SignIn?) throws {
        let kept = side.ledgers[0].directory.fees
        guard FileManager.default.fileExists(atPath: kept) else { return }
        try record(FeesStated(digest: nil), by: actor, signIn)
        do {
            try FileManager.default.removeItem(atPath: kept)
        } catch {
            throw LedgerError.unwritable(path: kept, reason: error.localizedDescription)
        }
    }

    /// Written before it counts: what is stated and not kept after all can be stated again.
    private func record(_ fact: FeesStated, by actor: String, _ signIn: SignIn?) throws {
        try side.ledgers[0].write(actor: actor, calendar: calendar) { transaction in
            try Authority(signIn: signIn).require(.reconcile, in: transaction.view)
            try transaction.append(.feesStated(fact))
        }
    }

    /// What the merchant states that its acquirers charge.
    func feeTerms() throws -> FeeTerms {
        let kept = side.ledgers[0].directory.fees
        guard FileManager.default.fileExists(atPath: kept) else { return .none }
        return try FeeTerms(path: kept, currency: profile.currency)
    }

    /// The digest of what the merchant states, by which a day knows that it was worked out by something else.
    func feeTermsDigest() throws -> String? {
        let kept = side.ledgers[0].directory.fees
        guard FileManager.default.fileExists(atPath: kept) else { return nil }
        do {
            return ContentDigest.hexadecimal(of: Array(try Data(contentsOf: URL(filePath: kept))))
        } catch {
            throw LedgerError.unreadable(path: kept, reason: error.localizedDescription)
        }
    }

    /// By which schedule an acquirer charges: what our network says itself comes before what is stated for all.
    func schedule(of acquirer: Acquirer, by terms: FeeTerms) -> FeeSchedule? {
        guard acquirer == .network, networkKey != nil else { return terms.schedule(of: acquirer) }
        return terms.own(of: acquirer) ?? profile.fees
    }
}
