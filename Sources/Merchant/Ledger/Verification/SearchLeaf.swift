/// A page of the search index: terms with the documents that have them.
struct SearchLeaf {
    /// The first and the last term that begin on the page; `nil` when none does.
    let ends: (first: [UInt8], last: [UInt8])?

    /// Reads a page; `nil` when it is none.
    init?(_ block: [UInt8]) {
        guard block.count >= 4 else { return nil }
        // Two bytes say where the documents end and the places of the terms begin.
        let end = Int(block[2]) << 8 | Int(block[3])
        guard end >= 4, end <= block.count else { return nil }
        var places = SearchBlockReader(block, at: end)
        var (place, term, first) = (0, [UInt8](), [UInt8]?.none)
        while !places.isAtEnd {
            guard let step = places.number(), step <= end - place else { return nil }
            place += step
            var reader = SearchBlockReader(block, at: place)
            // All but the first term of a page leave out what they share with the one before.
            guard let kept = first == nil ? 0 : reader.number(), kept <= term.count, let count = reader.number(),
                let rest = reader.bytes(count)
            else { return nil }
            term.removeSubrange(kept...)
            term.append(contentsOf: rest)
            if first == nil { first = term }
        }
        ends = first.map { (first: $0, last: term) }
    }
}
