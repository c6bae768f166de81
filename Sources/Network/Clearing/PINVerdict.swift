import ClearingProtocol
import ClearingStore
import Timekeeping

/// What came of comparing a PIN, before the transaction that acts upon it: the comparison takes long, and nothing else
/// of the node is to wait for it.
struct PINVerdict: Sendable {
    /// Whether it is right; `nil` where none was given or the wallet has none.
    let isRight: Bool?
    /// What it was compared with.
    let comparedWith: String?

    /// Nothing was compared.
    static let none = PINVerdict(isRight: nil, comparedWith: nil)

    /// Wrong tries in a row that are taken before the PIN is locked.
    static let triesBeforeLock = 5
    /// How long the first lock lasts, in seconds; each further wrong try doubles it.
    static let firstLock: Int64 = 60
    /// The longest lock, in seconds.
    static let longestLock: Int64 = 86_400

    /// How long the PIN is locked after so many wrong tries in a row, in seconds.
    static func lock(afterFailures failures: Int) -> Int64? {
        guard failures >= triesBeforeLock else { return nil }
        return min(firstLock << Int64(min(failures - triesBeforeLock, 16)), longestLock)
    }
}

extension NodeContext {
    /// Compares the PIN that came with a request; one of a locked wallet is not looked at.
    func verdict(on pin: WalletPIN?, of wallet: String) async throws -> PINVerdict {
        guard let pin else { return .none }
        let kept = try await store.read { try $0.wallet(wallet)?.pin }
        guard let kept, kept.lockedUntil.map({ $0 <= clock.now() }) ?? true else { return .none }
        let isRight = try PINHash(kept: kept.text).matches(pin, secret: secret)
        return PINVerdict(isRight: isRight, comparedWith: kept.text)
    }
}

extension UnitOfWork {
    /// Acts upon a verdict: counts a wrong PIN, forgets the count after a right one.
    ///
    /// - Throws: `Problem` unless the PIN was given and is right.
    func require(_ verdict: PINVerdict, of wallet: WalletRecord) throws {
        guard var record = wallet.pin else {
            throw Problem(.pinRequired, "The wallet has no PIN yet; set one first.", field: "pin")
        }
        if let until = record.lockedUntil, now < until {
            throw Problem(.pinLocked, "The PIN was wrong too often; it is locked until \(until).", field: "pin")
        }
        guard let isRight = verdict.isRight else {
            throw Problem(.pinRequired, "This needs the wallet's PIN of six digits.", field: "pin")
        }
        guard verdict.comparedWith == record.text else {
            throw Problem(.pinRefused, "The PIN was changed just now; give the new one.", field: "pin")
        }
        record.failures = isRight ? 0 : record.failures + 1
        record.lockedUntil = PINVerdict.lock(afterFailures: record.failures).map(now.adding(seconds:))
        try transaction.set(record, of: wallet.wallet)
        guard !isRight else { return }
        let left = PINVerdict.triesBeforeLock - record.failures
        let rest = record.lockedUntil.map { "it is locked until \($0)" } ?? "\(left) tries are left"
        throw Problem(.pinRefused, "The PIN is wrong; \(rest).", field: "pin")
    }
}
