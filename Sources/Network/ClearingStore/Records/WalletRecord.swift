public import ClearingProtocol
public import Money
public import Timekeeping

/// A payer's wallet as the node knows it; what it holds is in the books.
public struct WalletRecord: Sendable, Hashable {
    /// Its number.
    public let wallet: String
    /// The key that spends from it.
    public let key: VerifyingKey
    /// The name of the first key of those that were rotated one into the next, where there were others.
    public let keyLineage: String?
    /// What its owner is called here; it never leaves the node.
    public let owner: String
    /// The currency that it holds.
    public let currency: Currency
    /// The member that issued it.
    public let issuer: String
    /// How much it may pay to static codes a day.
    public let tier: SpendingTier
    /// The largest payment without its PIN, in minor units.
    public let limitWithoutPIN: Int64
    /// When it was opened.
    public let openedAt: Timestamp
    /// When it was revoked, if it was.
    public let revokedAt: Timestamp?
    /// What its PIN is compared with, if it has one.
    public let pin: PINRecord?

    /// The largest payment without a PIN unless a wallet has a limit of its own, in whole units of its currency.
    public static let defaultLimitWithoutPIN: Int64 = 1_000

    /// A wallet.
    public init(
        wallet: String,
        key: VerifyingKey,
        keyLineage: String? = nil,
        owner: String,
        currency: Currency,
        issuer: String = Member.founding,
        tier: SpendingTier = .staticCodes,
        limitWithoutPIN: Int64? = nil,
        openedAt: Timestamp,
        revokedAt: Timestamp? = nil,
        pin: PINRecord? = nil
    ) {
        self.wallet = wallet
        self.key = key
        self.keyLineage = keyLineage
        self.owner = owner
        self.currency = currency
        self.issuer = issuer
        self.tier = tier
        self.limitWithoutPIN = limitWithoutPIN ?? currency.minorUnits(of: Self.defaultLimitWithoutPIN)
        self.openedAt = openedAt
        self.revokedAt = revokedAt
        self.pin = pin
    }

    init(_ row: StoredRow) throws {
        self.init(
            wallet: try row.text("wallet"),
            key: try row.key("public_key"),
            keyLineage: row.optionalText("key_lineage"),
            owner: try row.text("owner"),
            currency: try row.currency(),
            issuer: try row.text("issuer"),
            tier: try row.converted(row.text("tier"), "tier") { SpendingTier(rawValue: $0) },
            limitWithoutPIN: row.optionalInteger("limit_without_pin"),
            openedAt: try row.timestamp("opened_at"),
            revokedAt: try row.optionalTimestamp("revoked_at"),
            pin: try row.optionalText("pin").map { text in
                PINRecord(
                    text: text,
                    failures: try row.count("pin_failures"),
                    lockedUntil: try row.optionalTimestamp("pin_locked_until")
                )
            }
        )
    }
}

extension Currency {
    /// So many whole units of the currency in minor units.
    public func minorUnits(of whole: Int64) -> Int64 {
        (0..<exponent).reduce(whole) { units, _ in units * 10 }
    }
}
