public import ClearingProtocol
public import ClearingStore
public import Money
import Timekeeping

/// Who pays.
public struct Wallets: Sendable {
    let context: NodeContext

    /// Opens a wallet that a key spends from.
    ///
    /// - Parameters:
    ///   - issuer: the member whose wallet it is.
    ///   - tier: how much it may pay to static codes a day.
    ///   - limitWithoutPIN: the largest payment without its PIN, in minor units; 1,000.00 where it is `nil`.
    /// - Returns: the wallet's number: W and ten characters.
    /// - Throws: `Problem` when the key is another's, the owner's name cannot be, or the issuer is none.
    public func open(
        owner: String,
        key: VerifyingKey,
        currency: Currency = .cny,
        issuer: String = Member.founding,
        tier: SpendingTier = .staticCodes,
        limitWithoutPIN: Int64? = nil
    ) async throws -> String {
        try await context.act { work in
            let name = try Problem.naming { () throws(JSONError) in
                try JSONReader(.string(owner), path: "owner").string(longest: 64)
            }
            guard try !work.transaction.isTaken(keyIdentifier: key.identifier) else {
                throw Problem(.conflict, "The key belongs to another wallet or terminal.", field: "public_key")
            }
            try work.transaction.require(.issuer, of: issuer)
            guard (limitWithoutPIN ?? 0) >= 0 else {
                throw Problem(.malformed, "The limit without PIN must be 0 or more.", field: "limit_without_pin")
            }
            let number = "W" + Identifier.random(10, from: context.entropy)
            let wallet = WalletRecord(
                wallet: number,
                key: key,
                owner: name,
                currency: currency,
                issuer: issuer,
                tier: tier,
                limitWithoutPIN: limitWithoutPIN,
                openedAt: work.now
            )
            try work.transaction.add(wallet)
            try work.open(
                account: Account.wallet(number),
                kind: .wallet,
                member: issuer,
                pseudonym: work.pseudonym()
            )
            return WalletBalance(wallet: number, balance: .zero(currency))
        }.wallet
    }

    /// Puts money into a wallet over the simulated bank rail.
    ///
    /// - Returns: what the wallet holds then.
    /// - Throws: `Problem` when there is no such wallet or the amount cannot be.
    public func topUp(_ wallet: String, _ amount: Money) async throws -> WalletBalance {
        try await context.act { work in
            let record = try work.transaction.active(wallet: wallet)
            guard amount.currency == record.currency else {
                throw Problem(.malformed, "The wallet holds \(record.currency.code) alone.", field: "currency")
            }
            let held = try work.balance(of: record)
            guard amount.isPositive, let sum = try? held.balance.adding(amount),
                sum.minorUnits <= JSONValue.largestInteger
            else {
                throw Problem(.malformed, "The amount must be above 0 and the wallet must hold it.", field: "amount")
            }
            try work.book(
                .topUp,
                [
                    Posting(account: Account.simulatedBank(of: record.issuer), amount: amount),
                    Posting(account: Account.wallet(wallet), amount: try amount.negated()),
                ],
                details: [:],
                leaf: ["rail": "simulated"]
            )
            return try work.balance(of: record)
        }
    }

    /// What a wallet holds.
    ///
    /// - Throws: `Problem` when there is no such wallet.
    public func balance(of wallet: String, mark: RequestMark? = nil) async throws -> WalletBalance {
        try await context.act(mark) { work in
            try work.balance(of: work.transaction.known(wallet: wallet))
        }
    }

    /// Takes a wallet's right to act, for good; what it holds stays the owner's. Again it changes nothing.
    ///
    /// - Throws: `Problem` when there is no such wallet.
    public func revoke(_ wallet: String) async throws -> WalletRecord {
        _ = try await context.act { work in
            let record = try work.transaction.known(wallet: wallet)
            if record.revokedAt == nil {
                try work.transaction.revoke(wallet: wallet, at: work.now)
                let pseudonym = try work.transaction.pseudonym(of: Account.wallet(wallet))
                _ = try work.append(leaf: .accountClosed, ["account": .string(pseudonym ?? "")])
                try work.note(.revoked, of: wallet)
            }
            return try work.balance(of: record)
        }
        return try await show(wallet)
    }

    /// All wallets, in the order in which they were opened.
    public func list() async throws -> [WalletRecord] {
        try await context.store.read { try $0.wallets() }
    }

    /// The wallet of that number.
    ///
    /// - Throws: `Problem` when there is none.
    public func show(_ wallet: String) async throws -> WalletRecord {
        try await context.store.read { try $0.known(wallet: wallet) }
    }
}

extension UnitOfWork {
    /// What a wallet holds: the other side of what the books owe it.
    func balance(of wallet: WalletRecord) throws -> WalletBalance {
        let owed = try transaction.balance(of: Account.wallet(wallet.wallet), in: wallet.currency)
        return WalletBalance(wallet: wallet.wallet, balance: try owed.negated())
    }
}
