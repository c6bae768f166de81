import GRDB
public import Timekeeping

extension StoreTransaction {
    /// How long a nonce is kept, in seconds: twice what a signature's time may be off.
    public static let nonceLifetime: Int64 = 120

    /// Notes a signature's nonce.
    ///
    /// - Returns: whether it is new.
    public func remember(nonce: String, of keyIdentifier: String, at instant: Timestamp) throws -> Bool {
        try sweepNonces(at: instant)
        try run(
            "INSERT INTO nonces(key_identifier, nonce, seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [keyIdentifier, nonce, instant.description]
        )
        return database.changesCount == 1
    }

    // The same clock strikes once a second at most, however many ask.
    private func sweepNonces(at instant: Timestamp) throws {
        let swept = memory?.with { $0.noncesSweptAt }
        if let swept, (0..<1_000).contains(instant.interval(since: swept)) { return }
        try run("DELETE FROM nonces WHERE seen_at < ?", [instant.adding(seconds: -Self.nonceLifetime).description])
        memory?.with { $0.noncesSweptAt = instant }
    }

    /// What was answered to a request with that idempotency key, of one key or another of its lineage.
    public func answer(to key: String, of lineage: String) throws -> StoredAnswer? {
        let row = try row(
            "SELECT request_digest, status, body FROM idempotency WHERE key_identifier = ? AND key = ?",
            [lineage, key]
        )
        guard let row else { return nil }
        return StoredAnswer(
            requestDigest: try row.text("request_digest"),
            status: try row.count("status"),
            body: try row.text("body")
        )
    }

    /// Keeps what was answered.
    public func keep(
        _ answer: StoredAnswer,
        to key: String,
        of lineage: String,
        at instant: Timestamp
    ) throws {
        try run(
            """
            INSERT INTO idempotency(key_identifier, key, request_digest, status, body, at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [lineage, key, answer.requestDigest, answer.status, answer.body, instant.description]
        )
    }
}
