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
            try await context.store.read { transaction -> (VerifyingKey, Caller.Identity)? in
                if let terminal = try transaction.terminal(keyIdentifier: signature.keyIdentifier),
                    let key = terminal.key
                {
                    return (key, .terminal(terminal.terminal))
                }
                return try transaction.wallet(keyIdentifier: signature.keyIdentifier).map { wallet in
                    (wallet.key, .wallet(wallet.wallet))
                }
            }
        }
    }

    /// Admits a request to pair, which is signed by the very key that it brings.
    ///
    /// - Throws: `Problem` when the body cannot be read or the signature is not its key's.
    public func admit(pairing request: SignableRequest, body: [UInt8]) async throws -> (Caller, PairingRequest) {
        let pairing = try Problem.naming { () throws(JSONError) in try PairingRequest(parsing: body) }
        let caller = try await admit(request, body: body) { signature in
            signature.keyIdentifier == pairing.key.identifier ? (pairing.key, .candidate(pairing.key)) : nil
        }
        return (caller, pairing)
    }

    private func admit(
        _ request: SignableRequest,
        body: [UInt8],
        finding key: (MessageSignature) async throws -> (VerifyingKey, Caller.Identity)?
    ) async throws -> Caller {
        let verifier = RequestVerifier(now: context.clock.now().milliseconds / 1000)
        do {
            let (signature, bytes) = try verifier.open(request, hasBody: !body.isEmpty)
            guard let (key, identity) = try await key(signature) else {
                throw SignatureError.unknownKey(signature.keyIdentifier.shown())
            }
            try verifier.verify(request, body: body, signature: signature, bytes: bytes, key: key)
            let mark = RequestMark(
                keyIdentifier: signature.keyIdentifier,
                nonce: try nonce(of: signature),
                idempotencyKey: try idempotencyKey(of: request),
                requestDigest: ContentDigest.hexadecimal(of: Array("\(request.method) \(request.path)\n".utf8) + body)
            )
            return Caller(identity: identity, mark: mark)
        } catch let error as SignatureError {
            throw Problem(.unauthorised, error.description)
        }
    }

    private func nonce(of signature: MessageSignature) throws(SignatureError) -> String {
        guard (8...64).contains(signature.nonce.utf8.count) else {
            throw .malformed("its nonce must have 8 to 64 characters")
        }
        return signature.nonce
    }

    /// The key of a POST: a structured-field string (RFC 9651 section 3.3.3), here without escapes.
    private func idempotencyKey(of request: SignableRequest) throws(Problem) -> String? {
        guard let field = request.fields["idempotency-key"] else {
            guard request.method != "POST" else {
                throw Problem(
                    .idempotencyKeyMissing,
                    "Every POST needs an Idempotency-Key, the same for every retry of one request.",
                    field: "idempotency-key"
                )
            }
            return nil
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
