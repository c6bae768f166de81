/// A part of the search index that was written at once or merged.
struct SearchSegment {
    /// Its number.
    let number: Int
    /// Its pages.
    let pages: ClosedRange<Int>

    /// The segments that the list of them names, or `nil` when it cannot be read.
    static func all(in block: [UInt8]) -> [SearchSegment]? {
        var reader = SearchBlockReader(block, at: 4)
        guard let levels = reader.number(), reader.number() != nil, reader.number() != nil else { return nil }
        var segments: [SearchSegment] = []
        for _ in 0..<min(levels, block.count) {
            guard reader.number() != nil, let count = reader.number() else { return nil }
            for _ in 0..<min(count, block.count) {
                guard let number = reader.number(), let first = reader.number(), let last = reader.number(),
                    number > 0, number < 1 << 16, 1 <= first, first <= last, last < 1 << 31
                else { return nil }
                segments.append(SearchSegment(number: number, pages: first...last))
            }
        }
        return segments
    }

    /// Where a page stands in `search_data`.
    func identifier(ofPage page: Int) -> Int { number << 37 | page }

    /// Where the list of the further pages of a page's first term would stand.
    func identifier(ofListOn page: Int) -> Int { number << 37 | 1 << 36 | page }
}
