public import ClearingProtocol
public import ClearingStore

/// Whoever signed a request that was admitted.
public struct Caller: Sendable {
    /// Who that is.
    public enum Identity: Sendable, Hashable {
        /// A paired terminal, by its number.
        case terminal(String)
        /// A wallet, by its number.
        case wallet(String)
        /// Somebody with a key that is not yet known: only pairing is open to it.
        case candidate(VerifyingKey)
    }

    /// Who it is.
    public let identity: Identity
    /// What tells the request from all others.
    public let mark: RequestMark

    /// The terminal's number.
    ///
    /// - Throws: `Problem` when the caller is no terminal.
    public func terminal() throws(Problem) -> String {
        guard case .terminal(let terminal) = identity else {
            throw Problem(.unauthorised, "This is for terminals; sign it with a paired terminal's key.")
        }
        return terminal
    }

    /// The terminal or the wallet.
    ///
    /// - Throws: `Problem` when the caller is neither yet.
    public func owner() throws(Problem) -> KeyHolder.Owner {
        switch identity {
        case .terminal(let terminal): return .terminal(terminal)
        case .wallet(let wallet): return .wallet(wallet)
        case .candidate:
            throw Problem(.unauthorised, "This is for terminals and wallets; sign it with the key of one.")
        }
    }

    /// The wallet's number.
    ///
    /// - Throws: `Problem` when the caller is no wallet.
    public func wallet() throws(Problem) -> String {
        guard case .wallet(let wallet) = identity else {
            throw Problem(.unauthorised, "This is for wallets; sign it with a wallet's key.")
        }
        return wallet
    }
}

extension Caller.Identity {
    init(_ owner: KeyHolder.Owner) {
        switch owner {
        case .terminal(let terminal): self = .terminal(terminal)
        case .wallet(let wallet): self = .wallet(wallet)
        }
    }
}
