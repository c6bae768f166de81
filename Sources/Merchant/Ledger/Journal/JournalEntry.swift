public import ClearingProtocol
public import Timekeeping
public import TransparencyLog

/// One entry of the journal: a fact with who recorded it, when, in which shift, and what it moves.
public struct JournalEntry: Sendable, Hashable {
    /// The entry's place in the journal, from 1 without gaps.
    public let sequence: Int
    /// When it was recorded.
    public let recordedAt: Timestamp
    /// Who recorded it.
    public let actor: String
    /// The shift that was open, if one was.
    public let shift: Int?
    /// The business day of that shift.
    public let businessDay: BusinessDay?
    /// What it records.
    public let fact: Fact
    /// What it moves.
    public let postings: [Posting]
    /// 16 random bytes, so that the leaf of a short body gives nothing away.
    public let salt: [UInt8]

    /// The layout of the body.
    static let version: Int64 = 1

    init(
        sequence: Int,
        recordedAt: Timestamp,
        actor: String,
        shift: Int?,
        businessDay: BusinessDay?,
        fact: Fact,
        salt: [UInt8]
    ) {
        self.sequence = sequence
        self.recordedAt = recordedAt
        self.actor = actor
        self.shift = shift
        self.businessDay = businessDay
        self.fact = fact
        self.salt = salt
        postings = PostingRule.postings(for: fact)
    }

    /// Reads an entry from its body.
    ///
    /// - Throws: ``JSONError`` naming the member that is wrong.
    public init(body: String) throws(JSONError) {
        try self.init(document: JSONDocument(parsing: Array(body.utf8)))
    }

    init(document: JSONDocument) throws(JSONError) {
        let reader = document.root
        let version = try reader.member("version")
        guard try version.integer() == Self.version else {
            throw version.refused(version.value.canonicalText, "\(Self.version)")
        }
        sequence = Int(try reader.member("sequence").integer(in: 1...JSONValue.largestInteger))
        recordedAt = try reader.member("recorded_at").timestamp()
        actor = try reader.member("actor").string(longest: 64)
        shift = try reader.optional("shift")?.count()
        businessDay = try reader.optional("business_day")?.businessDay()
        let kind = try reader.member("kind").string("a kind of entry") { EntryKind(rawValue: $0) }
        fact = try Fact(kind: kind, from: reader.member("data"))
        var postings: [Posting] = []
        for element in try reader.member("postings").elements(most: 64) { postings.append(try Posting(from: element)) }
        self.postings = postings
        salt = try reader.member("salt").bytes(count: 16)
    }

    /// The canonical JSON of the entry: what is stored and hashed.
    public var body: String {
        JSONValue.members([
            "version": .integer(Self.version),
            "sequence": .integer(Int64(sequence)),
            "recorded_at": .string(recordedAt.description),
            "actor": .string(actor),
            "shift": shift.map { .integer(Int64($0)) },
            "business_day": businessDay.map { .string($0.description) },
            "kind": .string(fact.kind.rawValue),
            "data": fact.data.json,
            "postings": .array(postings.map(\.json)),
            "salt": .string(Base64.encode(salt)),
        ]).canonicalText
    }

    /// The hash of the entry in the journal's tree: SHA-256(0x00 ‖ body).
    public static func leaf(of body: String) -> MerkleHash {
        .leaf(body.utf8)
    }
}
