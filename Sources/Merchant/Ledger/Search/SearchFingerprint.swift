/// What a set of documents comes to, whatever their order: two indexes with the same fingerprint hold the same.
///
/// It is keyed anew in every run, so that nobody can make two sets that meet in it.
struct SearchFingerprint: Sendable, Hashable {
    /// A term in it, by a hash that only this run knows.
    struct Term: Sendable, Hashable {
        fileprivate let hash: UInt64

        /// - Parameter token: the bytes of the term as FTS5 keeps it.
        init(_ token: UnsafeRawBufferPointer) {
            var hasher = Hasher()
            hasher.combine(bytes: token)
            hash = UInt64(bitPattern: Int64(hasher.finalize()))
        }
    }

    /// How many terms its documents have, each document's counted apart.
    private(set) var terms = 0
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// Adds a document.
    mutating func add(_ document: SearchDocument) {
        let terms = document.termsAsTheyCome.map { term in
            var token = term.token
            return token.withUTF8 { Term(UnsafeRawBufferPointer($0)) }
        }
        // A term that comes twice is there once. They are few: sorting them costs less than a set of their texts.
        var last: Term?
        for term in terms.sorted(by: { $0.hash < $1.hash }) where term != last {
            add(term, of: document.sequence)
            last = term
        }
    }

    /// Adds one term of a document.
    mutating func add(_ term: Term, of sequence: Int) {
        // Where a term and a document meet is as secret as the term's hash; the two sums take it through two mixings.
        let point = term.hash &+ UInt64(truncatingIfNeeded: sequence) &* 0x9E37_79B9_7F4A_7C15
        terms += 1
        first &+= Self.mixed(point)
        second &+= Self.mixed(point ^ 0xD6E8_FEB8_6659_FD93)
    }

    /// Adds the documents of another one.
    mutating func add(_ other: SearchFingerprint) {
        terms += other.terms
        first &+= other.first
        second &+= other.second
    }

    // The finaliser of SplitMix64: each bit of the point changes about half of the bits.
    private static func mixed(_ point: UInt64) -> UInt64 {
        var bits = point
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
