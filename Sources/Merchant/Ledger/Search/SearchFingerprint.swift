/// What a set of documents comes to, whatever their order: two indexes with the same fingerprint hold the same.
///
/// It is keyed anew in every run, so that nobody can make two sets that meet in it.
struct SearchFingerprint: Sendable, Hashable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// Adds a document.
    mutating func add(_ document: SearchDocument) {
        for term in document.terms { add(term.token, of: document.sequence) }
    }

    /// Adds one term of a document.
    mutating func add(_ token: String, of sequence: Int) {
        first &+= Self.hash(0, token, sequence)
        second &+= Self.hash(1, token, sequence)
    }

    private static func hash(_ lane: UInt8, _ token: String, _ sequence: Int) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(lane)
        hasher.combine(sequence)
        hasher.combine(token)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
