public import ClearingProtocol
import ClearingStore
import OutsideText
import Timekeeping

/// Decides who may ask: only requests signed by a key that the node knows (RFC 9421).
public struct Admission: Sendable {
    let context: NodeContext

    /// Admits a request by the key of a terminal or a wallet.
    ///
    /// - Throws: `Problem` when the signature is missing, malformed, stale, or no known key's over this request, or
    ///   when a POST has no idempotency key.
    public func admit(_ request: SignableRequest, body: [UInt8]) async throws -> Caller {
        try await admit(request, body: body) { signature in
            let now = context.clock.now()
            let holder = try await context.store.holder(ofKey: signature.keyIdentifier, at: now)
            return holder.map { Signer(key: $0.key, identity: Caller.Identity($0.owner), lineage: $0.lineage) }
        }
    }

    /// Admits a request to pair, which is signed by the very key that it brings.
    ///
    /// - Throws: `Problem` when the body cannot be read or the signature is not its key's.
    public func admit(pairing request: SignableRequest, body: [UInt8]) async throws -> (Caller, PairingRequest) {
        let pairing = try Problem.naming { () throws(JSONError) in try PairingRequest(parsing: body) }
        let caller = try await admit(request, body: body) { signature in
            guard signature.keyIdentifier == pairing.key.identifier else { return nil }
            return Signer(key: pairing.key, identity: .candidate(pairing.key), lineage: signature.keyIdentifier)
        }
        return (caller, pairing)
    }

    private func admit(
        _ request: SignableRequest,
        body: [UInt8],
        finding signer: (MessageSignature) async throws -> Signer?
    ) async throws -> Caller {
        let verifier = RequestVerifier(now: context.clock.now().milliseconds / 1000)
        do {
            let (signature, bytes) = try verifier.open(request, hasBody: !body.isEmpty)
            guard let signer = try await signer(signature) else {
                throw SignatureError.unknownKey(signature.keyIdentifier.shown())
            }
            try verifier.verify(request, body: body, signature: signature, bytes: bytes, key: signer.key)
            let mark = RequestMark(
                keyIdentifier: signature.keyIdentifier,
                lineage: signer.lineage,
                nonce: try nonce(of: signature),
                idempotencyKey: try idempotencyKey(of: request),
                requestDigest: ContentDigest.hexadecimal(of: Array("\(request.method) \(request.path)\n".utf8) + body)
            )
            return Caller(identity: signer.identity, mark: mark)
        } catch let error as SignatureError {
            throw Problem(.unauthorised, error.description)
        }
    }

    /// Who may have signed a request.
    private struct Signer {
        let key: VerifyingKey
        let identity: Caller.Identity
        let lineage: String
    }

    private func nonce(of signature: MessageSignature) throws(SignatureError) -> String {
        guard (8...64).contains(signature.nonce.utf8.count) else {
            throw .malformed("its nonce must have 8 to 64 characters")
        }
        return signature.nonce
    }

    /// The key of a POST: a structured-field string (RFC 9651 section 3.3.3), here without escapes. Other methods can be
    /// repeated as they are, and one that only looks must not be answered with what stood there before.
    private func idempotencyKey(of request: SignableRequest) throws(Problem) -> String? {
        guard request.method == "POST" else { return nil }
        guard let field = request.fields["idempotency-key"] else {
            throw Problem(
                .idempotencyKeyMissing,
                "Every POST needs an Idempotency-Key, the same for every retry of one request.",
                field: "idempotency-key"
            )
        }
        let inner = field.utf8.dropFirst().dropLast()
        let isPlain = inner.allSatisfy {
            (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        guard field.utf8.count >= 3, field.hasPrefix("\""), field.hasSuffix("\""), isPlain, inner.count <= 128 else {
            throw Problem(
                .malformed,
                "The Idempotency-Key must be 1 to 128 printable characters in quotation marks.",
                field: "idempotency-key"
            )
        }
        return String(decoding: Array(inner), as: UTF8.self)
    }
}
