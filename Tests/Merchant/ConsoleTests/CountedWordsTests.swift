import Statements
import Testing

@testable import Console
@testable import Ledger
@testable import StatementStore
@testable import Till

/// One is not several.
struct CountedWordsTests {
    private static let phrases = Phrases(.english, calendar: Sample.calendar)

    @Test(arguments: [(1, "1 order waits for"), (2, "2 orders wait for")])
    func `orders that wait are counted`(_ count: Int, _ words: String) {
        #expect(Self.phrases.waiting(count).hasPrefix(words))
    }

    @Test(arguments: [
        (1, "1 line that the network did not take waits"), (3, "3 lines that the network did not take wait"),
    ])
    func `lines that wait are counted`(_ count: Int, _ words: String) {
        #expect(Self.phrases.linesWait(count).hasPrefix(words))
    }

    @Test(arguments: [(1, "1 entry"), (0, "0 entries"), (2, "2 entries")])
    func `entries are counted`(_ count: Int, _ words: String) { #expect(Self.phrases.entries(count) == words) }

    @Test(arguments: [(1, ": 1 row, "), (12, ": 12 rows, ")])
    func `rows of a statement are counted`(_ count: Int, _ words: String) {
        #expect(Self.phrases.taken(Sample.statement(rows: count)).contains(words))
    }
}
