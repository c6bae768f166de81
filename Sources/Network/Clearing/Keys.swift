public import ClearingProtocol
public import ClearingStore
import Timekeeping

/// The keys by which terminals and wallets are known.
public struct Keys: Sendable {
    let context: NodeContext

    /// How long the old key is taken beside the new one, in seconds: longer than any answer is waited for, so that
    /// whoever lost the answer can ask again with either.
    public static let overlap: Int64 = 600

    /// Puts a new key in the place of the one that signed the request. Again it changes nothing.
    ///
    /// - Throws: `Problem` when the new key did not sign the rotation, is somebody's already, or the key that signed
    ///   the request was replaced before.
    public func rotate(_ rotation: Signed<KeyRotation>, of caller: Caller) async throws -> Signed<KeyChange> {
        try await rotate(rotation, of: caller.owner(), mark: caller.mark)
    }

    /// Puts a new key in the place of the one that the mark names.
    public func rotate(
        _ rotation: Signed<KeyRotation>,
        of owner: KeyHolder.Owner,
        mark: RequestMark
    ) async throws -> Signed<KeyChange> {
        try await context.act(mark) { work in
            let new = try work.proven(rotation, asked: mark.keyIdentifier)
            let present = try work.presentKey(of: owner)
            if present == new, let former = try work.transaction.formerKey(mark.keyIdentifier), former.owner == owner {
                return Signed(KeyChange(former, replacedBy: new), by: context.key)
            }
            guard present.identifier == mark.keyIdentifier else {
                throw Problem(.conflict, "The key was replaced already; sign with the newer one.", field: "replaces")
            }
            guard try !work.transaction.isTaken(keyIdentifier: new.identifier) else {
                throw Problem(.conflict, "The new key is or was somebody's; make another one.", field: "public_key")
            }
            let former = FormerKey(
                owner: owner,
                key: present,
                replacedAt: work.now,
                goodUntil: work.now.adding(seconds: Self.overlap)
            )
            try work.transaction.replace(former, with: new)
            try work.note(
                .keyRotated,
                of: owner.number,
                ["key": .string(new.identifier), "replaces": .string(present.identifier)]
            )
            return Signed(KeyChange(former, replacedBy: new), by: context.key)
        }
    }

    /// The key of a holder that was replaced last and is still taken, if there is one.
    public func overlapping(of owner: KeyHolder.Owner) async throws -> FormerKey? {
        let former = try await context.store.read { try $0.lastFormerKey(of: owner) }
        return former.flatMap { context.clock.now() < $0.goodUntil ? $0 : nil }
    }
}

extension UnitOfWork {
    /// The key that a rotation brings, once it is certain that whoever asks has its private half.
    fileprivate func proven(_ rotation: Signed<KeyRotation>, asked signer: String) throws -> VerifyingKey {
        let key = rotation.message.key
        guard (try? rotation.opened(with: key)) != nil else {
            throw Problem(.malformed, "The new key itself must sign the rotation.", field: "signature")
        }
        guard rotation.message.replaces == signer else {
            throw Problem(.malformed, "The request must be signed with the key that is replaced.", field: "replaces")
        }
        return key
    }

    fileprivate func presentKey(of owner: KeyHolder.Owner) throws -> VerifyingKey {
        switch owner {
        case .wallet(let number): return try transaction.active(wallet: number).key
        case .terminal(let number):
            guard let key = try transaction.active(terminal: number).key else {
                throw Problem(.unauthorised, SignatureError.unknownKey("").description)
            }
            return key
        }
    }
}

extension KeyChange {
    fileprivate init(_ former: FormerKey, replacedBy key: VerifyingKey) {
        self.init(
            holder: former.owner.number,
            key: key,
            replaces: former.key.identifier,
            changedAt: former.replacedAt,
            overlapUntil: former.goodUntil
        )
    }
}
