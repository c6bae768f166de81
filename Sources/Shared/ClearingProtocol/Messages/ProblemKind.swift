/// The kinds of refusal of a clearing node.
public enum ProblemKind: String, Sendable, Hashable, CaseIterable {
    case malformed
    case unauthorised
    case replayed
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case conflict
    case idempotencyKeyMissing = "idempotency-key-missing"
    case idempotencyKeyReused = "idempotency-key-reused"
    case orderClosed = "order-closed"
    case insufficientFunds = "insufficient-funds"
    case pairingRefused = "pairing-refused"
    case merchantRevoked = "merchant-revoked"
    case walletRevoked = "wallet-revoked"
    case pinRequired = "pin-required"
    case pinRefused = "pin-refused"
    case pinLocked = "pin-locked"
    case limitExceeded = "limit-exceeded"
    case reversalRefused = "reversal-refused"
    case batchGap = "batch-gap"
    case batchDiffers = "batch-differs"
    case totalsDiffer = "totals-differ"
    case tooLarge = "too-large"
    case rateLimited = "rate-limited"
    case unavailable

    /// The HTTP status that goes with it.
    public var status: Int {
        switch self {
        case .malformed, .idempotencyKeyMissing: 400
        case .unauthorised, .replayed: 401
        case .insufficientFunds: 402
        case .pairingRefused, .merchantRevoked, .walletRevoked, .pinRequired, .pinRefused, .pinLocked,
            .limitExceeded:
            403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .conflict, .orderClosed, .reversalRefused, .batchGap: 409
        case .tooLarge: 413
        case .idempotencyKeyReused, .batchDiffers, .totalsDiffer: 422
        case .rateLimited: 429
        case .unavailable: 503
        }
    }

    /// A short name for people, the same for every occurrence.
    public var title: String {
        switch self {
        case .malformed: "The request cannot be understood"
        case .unauthorised: "The request is not signed by a known key"
        case .replayed: "This very request was received before"
        case .notFound: "There is no such thing here"
        case .methodNotAllowed: "The path does not take this method"
        case .notAcceptable: "There is no answer in a form that is accepted"
        case .conflict: "It contradicts what is recorded"
        case .idempotencyKeyMissing: "The Idempotency-Key is missing"
        case .idempotencyKeyReused: "The Idempotency-Key was used for another request"
        case .orderClosed: "The order is no longer open"
        case .insufficientFunds: "The wallet does not hold enough"
        case .pairingRefused: "The pairing code is not accepted"
        case .merchantRevoked: "The merchant takes no more payments"
        case .walletRevoked: "The wallet was revoked"
        case .pinRequired: "The payment needs the wallet's PIN"
        case .pinRefused: "The PIN is wrong"
        case .pinLocked: "The PIN is locked"
        case .limitExceeded: "The payment passes a limit of the wallet"
        case .reversalRefused: "The payment can no longer be reversed"
        case .batchGap: "An earlier batch is missing"
        case .batchDiffers: "A batch of this number with other content is recorded"
        case .totalsDiffer: "The batch's totals are not the network's"
        case .tooLarge: "The request is too large"
        case .rateLimited: "Too many requests"
        case .unavailable: "The node cannot answer now"
        }
    }
}
