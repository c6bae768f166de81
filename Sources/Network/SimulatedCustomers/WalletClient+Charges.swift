public import ClearingProtocol
import NIOHTTP1

extension WalletClient {
    /// A code for a terminal to charge, asked of the node at an address such as `https://pay.example`.
    public func issueCode(at base: String) async throws(WalletError) -> PayerCodeIssue {
        try await send(.POST, Endpoint.walletCodes, to: base, body: Self.nothing)
    }

    /// The charges that wait for the wallet's word.
    public func charges(at base: String) async throws(WalletError) -> WalletCharges {
        try await send(.GET, Endpoint.walletCharges, to: base)
    }

    /// Confirms a charge.
    public func confirm(
        _ charge: String,
        _ payment: WalletPayment,
        at base: String
    ) async throws(WalletError) -> WalletCharge {
        try await send(.POST, Endpoint.walletConfirmation(charge: charge), to: base, body: payment.canonicalBytes)
    }

    /// Says no to a charge.
    public func decline(charge: String, at base: String) async throws(WalletError) -> WalletCharge {
        try await send(.POST, Endpoint.walletChargeRefusal(charge: charge), to: base, body: Self.nothing)
    }

    /// Whom a merchant's static code pays.
    public func payee(_ merchant: String, at base: String) async throws(WalletError) -> StaticPayee {
        try await send(.GET, Endpoint.walletMerchant(merchant), to: base)
    }

    /// Pays a merchant by its static code.
    public func pay(
        merchant: String,
        _ payment: StaticPayment,
        at base: String
    ) async throws(WalletError) -> WalletOrder {
        try await send(.POST, Endpoint.walletStaticPayment(to: merchant), to: base, body: payment.canonicalBytes)
    }

    /// Sets or changes the wallet's PIN.
    public func setPIN(_ change: PINChange, at base: String) async throws(WalletError) -> WalletBalance {
        try await send(.POST, Endpoint.walletPIN, to: base, body: change.canonicalBytes)
    }

    /// A page of the wallet's history, newest first.
    public func history(at base: String, before cursor: String? = nil) async throws(WalletError) -> WalletHistory {
        try await send(.GET, Endpoint.walletHistory, query: cursor.map { "before=\($0)" }, to: base)
    }

    static var nothing: [UInt8] { JSONValue.object([:]).canonicalBytes }
}
