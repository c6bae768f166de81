import FoundationEssentials
import GRDB

/// Checks the way from a term to the page that lists its payments (https://sqlite.org/fts5.html section 4.2).
///
/// A term list that is whole is not found through a broken way to it, and SQLite's own check does not see a way that is
/// missing. Each page on which a term begins has one entry in `search_idx`, greater than the terms before that page and
/// not greater than its own first.
struct SearchTreeCheck {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The first thing that does not hold, in words; `nil` when all of it does.
    ///
    /// - Parameter fingerprint: takes the documents that are found on the pages.
    func fault(_ fingerprint: inout SearchFingerprint) throws -> String? {
        guard let segments = try block(10).flatMap(SearchSegment.all) else {
            return "no list of segments"
        }
        let known = Set(segments.map(\.number))
        let named = try Int.fetchAll(database, sql: "SELECT DISTINCT CAST(segid AS INTEGER) FROM search_idx")
        if let other = named.first(where: { !known.contains($0) }) {
            return "entries of segment \(other), which is not there"
        }
        let sql = """
            SELECT EXISTS (SELECT 1 FROM search_idx
            WHERE typeof(segid) <> 'integer' OR typeof(term) <> 'blob' OR typeof(pgno) <> 'integer')
            """
        if try Bool.fetchOne(database, sql: sql) == true { return "an entry whose columns have other types" }
        for segment in segments { if let fault = try fault(in: segment, &fingerprint) { return fault } }
        return try isCounted(fingerprint) ? nil : "another number of terms"
    }

    // How many documents and terms there are stands in a record without which nothing can be added any more.
    private func isCounted(_ fingerprint: SearchFingerprint) throws -> Bool {
        guard let block = try block(1) else { return false }
        var reader = SearchBlockReader(block, at: 0)
        guard fingerprint.terms > 0 else { return block.isEmpty }
        guard let documents = reader.number(), let terms = reader.number() else { return false }
        return documents >= 1 && terms == fingerprint.terms && reader.isAtEnd
    }

    private func fault(in segment: SearchSegment, _ fingerprint: inout SearchFingerprint) throws -> String? {
        var entries = try entries(of: segment)
        let lists = try lists(of: segment)
        let blocks = try blocks(of: segment)
        var (last, open) = ([UInt8]?.none, SearchLeaf.OpenTerm?.none)
        for page in segment.pages {
            guard let row = try blocks.next(), row[0] == segment.identifier(ofPage: page),
                let leaf = SearchLeaf(try row.withUnsafeData(atIndex: 1) { [UInt8]($0 ?? Data()) }, &open, &fingerprint)
            else {
                return "page \(page) of segment \(segment.number), which cannot be read"
            }
            let entry = entries.removeValue(forKey: page)
            guard let (first, newest) = leaf.ends else {
                if entry != nil {
                    return "an entry for page \(page) of segment \(segment.number), where no term begins"
                }
                continue
            }
            if let entry {
                let isAfter = last.map { $0.lexicographicallyPrecedes(entry.term) } ?? true
                guard isAfter, !first.lexicographicallyPrecedes(entry.term) else {
                    return "another entry for page \(page) of segment \(segment.number)"
                }
                guard entry.hasList == lists.contains(segment.identifier(ofListOn: page)) else {
                    return "another kind of entry for page \(page) of segment \(segment.number)"
                }
            } else if page != segment.pages.lowerBound || page == 1 {
                // A first page that is not the segment's own first is what merging left; it is found without.
                return "no entry for page \(page) of segment \(segment.number)"
            }
            last = newest
        }
        // What is left of pages that were merged away is never looked at.
        let extra = entries.keys.filter { $0 > segment.pages.upperBound }.min()
        return extra.map { "an entry for page \($0) of segment \(segment.number), which is not there" }
    }

    private func entries(of segment: SearchSegment) throws -> [Int: (term: [UInt8], hasList: Bool)] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT CAST(term AS BLOB), coalesce(CAST(pgno AS INTEGER), 0) FROM search_idx WHERE segid = ?",
            arguments: [segment.number]
        )
        // The page number carries in its lowest bit whether a list of the pages of its first term follows.
        let entries = rows.map { row -> (Int, (term: [UInt8], hasList: Bool)) in
            let number: Int = row[1]
            return (number >> 1, (row.bytes(at: 0), number & 1 == 1))
        }
        return Dictionary(entries, uniquingKeysWith: { _, last in last })
    }

    private func blocks(of segment: SearchSegment) throws -> RowCursor {
        try Row.fetchCursor(
            database,
            sql: "SELECT id, CAST(block AS BLOB) FROM search_data WHERE id BETWEEN ? AND ? ORDER BY id",
            arguments: [
                segment.identifier(ofPage: segment.pages.lowerBound),
                segment.identifier(ofPage: segment.pages.upperBound),
            ]
        )
    }

    private func lists(of segment: SearchSegment) throws -> Set<Int> {
        try Int.fetchSet(
            database,
            sql: "SELECT id FROM search_data WHERE id BETWEEN ? AND ?",
            arguments: [
                segment.identifier(ofListOn: segment.pages.lowerBound),
                segment.identifier(ofListOn: segment.pages.upperBound),
            ]
        )
    }

    private func block(_ identifier: Int) throws -> [UInt8]? {
        try Data.fetchOne(
            database.cachedStatement(sql: "SELECT CAST(block AS BLOB) FROM search_data WHERE id = ?"),
            arguments: [identifier]
        ).map { [UInt8]($0) }
    }
}
