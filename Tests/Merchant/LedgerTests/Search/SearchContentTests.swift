import FoundationEssentials
import GRDB
import Testing

@testable import Ledger

/// What the search index holds is read from its pages, as FTS5 lays them down.
@Suite struct SearchContentTests {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.write { database in
            for (_, creation) in SearchIndex.tables { try database.execute(sql: creation) }
        }
    }

    /// Adds documents, as many at a time as a settlement has, and says what they come to.
    private func add(_ numbers: ClosedRange<Int>) throws -> SearchFingerprint {
        var fingerprint = SearchFingerprint()
        for first in stride(from: numbers.lowerBound, through: numbers.upperBound, by: 128) {
            let documents = try queue.write { database in
                let documents = try (first...min(first + 127, numbers.upperBound)).map { number in
                    let terms =
                        "a12 c茶 d\(20_000 + number / 400) n\(number) ot0001 ot0001\(number) v\(number * 7_919 % 10_007)"
                    let row = try Row.fetchOne(database, sql: "SELECT ?, ?", arguments: [number * 2, terms])
                    return try SearchDocument(#require(row))
                }
                try SearchIndex(database).settle(with: documents)
                return documents
            }
            for document in documents { fingerprint.add(document) }
        }
        return fingerprint
    }

    private func content() throws -> SearchContent { try queue.read { try SearchContent(of: $0) } }

    @Test(arguments: [1, 127, 128, 5_000, 30_000])
    func `the pages hold the documents that were added`(count: Int) throws {
        let fingerprint = try add(1...count)
        #expect(try content() == .whole(fingerprint))
    }

    @Test func `what is merged into one part holds the same`() throws {
        let fingerprint = try add(1...3_000)
        try queue.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('optimize')") }
        #expect(try content() == .whole(fingerprint))
    }

    @Test func `a document more or less is another content`() throws {
        let fingerprint = try add(1...300)
        try queue.write { try $0.execute(sql: "INSERT INTO search (rowid, terms) VALUES (999, 'n1')") }
        #expect(try content() != .whole(fingerprint))
    }

    @Test func `no bit of a page can change`() throws {
        _ = try add(1...200)
        try queue.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('optimize')") }
        let pages = try queue.read {
            try Data.fetchAll($0, sql: "SELECT block FROM search_data WHERE id > 10 ORDER BY id").map { [UInt8]($0) }
        }
        #expect(pages.count > 1)
        var open: SearchLeaf.OpenTerm?
        for page in pages {
            let before = open
            let whole = Self.fingerprint(page, &open)
            #expect(whole != nil)
            for place in page.indices {
                var (changed, open) = (page, before)
                changed[place] ^= 1 << UInt8(place % 8)
                #expect(Self.fingerprint(changed, &open) != whole, "byte \(place)")
            }
        }
    }

    private static func fingerprint(_ page: [UInt8], _ open: inout SearchLeaf.OpenTerm?) -> SearchFingerprint? {
        var fingerprint = SearchFingerprint()
        return SearchLeaf(page, &open, &fingerprint) == nil ? nil : fingerprint
    }
}
