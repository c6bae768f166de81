/// A page of the search index: terms with the documents that have them.
struct SearchLeaf {
    /// A term whose documents go on from page to page, and the last of them so far.
    struct OpenTerm {
        let term: SearchFingerprint.Term
        var document: Int
    }

    /// The first and the last term that begin on the page; `nil` when none does.
    let ends: (first: [UInt8], last: [UInt8])?

    /// What stands before every term of the index, which has no others.
    private static let prefix = UInt8(ascii: "0")

    /// Reads a page; `nil` when it is none, or its terms or documents do not rise.
    ///
    /// - Parameters:
    ///   - open: the last term of the pages before, and then of this one.
    ///   - fingerprint: takes the terms' documents.
    init?(_ block: [UInt8], _ open: inout OpenTerm?, _ fingerprint: inout SearchFingerprint) {
        guard block.count >= 4 else { return nil }
        // Two bytes say where the documents end and the places of the terms begin.
        let end = Int(block[2]) << 8 | Int(block[3])
        guard end >= 4, end <= block.count else { return nil }
        var places = SearchBlockReader(block, at: end)
        guard var place = places.isAtEnd ? end : places.number(), place >= 4, place <= end else { return nil }
        // Two more say where documents go on of the term before.
        guard Int(block[0]) << 8 | Int(block[1]) == (place > 4 ? 4 : 0),
            Self.add(block, 4..<place, &open, &fingerprint)
        else { return nil }
        var (term, first) = ([UInt8](), [UInt8]?.none)
        while place < end {
            var reader = SearchBlockReader(block, at: place)
            // All but the first term of a page leave out what they share with the one before.
            guard let kept = first == nil ? 0 : reader.number(), let count = reader.number(),
                let rest = reader.bytes(count), Self.rises(rest, after: term, keeping: kept)
            else { return nil }
            term.removeSubrange(kept...)
            term.append(contentsOf: rest)
            guard term.first == Self.prefix else { return nil }
            if first == nil { first = term }
            guard let step = places.isAtEnd ? end - place : places.number(), step > 0, step <= end - place else {
                return nil
            }
            place += step
            open = OpenTerm(term: term.withUnsafeBytes { .init(.init(rebasing: $0.dropFirst())) }, document: 0)
            guard reader.place <= place, Self.add(block, reader.place..<place, &open, &fingerprint) else { return nil }
        }
        guard places.isAtEnd else { return nil }
        ends = first.map { (first: $0, last: term) }
    }

    private static func rises(_ rest: ArraySlice<UInt8>, after term: [UInt8], keeping kept: Int) -> Bool {
        guard kept <= term.count, let next = rest.first else { return false }
        return kept == term.count || next > term[kept]
    }

    // The first document of a list, and of a page, stands as it is; each of the others as what it is more than the last.
    private static func add(
        _ block: [UInt8],
        _ range: Range<Int>,
        _ open: inout OpenTerm?,
        _ fingerprint: inout SearchFingerprint
    ) -> Bool {
        guard !range.isEmpty else { return true }
        guard var list = open else { return false }
        var reader = SearchBlockReader(block, at: range.lowerBound)
        guard let first = reader.number(), first > list.document else { return false }
        list.document = first
        fingerprint.add(list.term, of: first)
        while reader.place < range.upperBound {
            guard let step = reader.number(), step > 0 else { return false }
            list.document += step
            fingerprint.add(list.term, of: list.document)
        }
        open = list
        return reader.place == range.upperBound
    }
}
