import Testing

/// Tills of a merchant reconciled as one, with every pain of settlement, closes and reconciliation brought upon them.
@Suite struct ChainTests {
    @Test func `each pain of a chain is found once on its day, and nothing else is`() throws {
        let books = try ChainBooks(Chain(ChainSize()))
        try books.live()
        try books.check()
    }

    @Test(arguments: 1...2 as ClosedRange<UInt64>)
    func `over sixty days each opens with what the one before closed with`(_ seed: UInt64) throws {
        let books = try ChainBooks(Chain(ChainSize(tills: 2, days: 60, sales: 4, seed: seed)))
        try books.live()
        try books.check()
    }
}
