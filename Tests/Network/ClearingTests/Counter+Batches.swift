import Clearing
import ClearingProtocol
import Money
import Timekeeping

extension Counter {
    /// Sends a batch of the counter's terminal.
    func send(
        _ lines: [BatchLine],
        number: Int = 1,
        day: String = "2026-01-01",
        totals: [BatchTotal]? = nil
    ) async throws {
        let head = TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32))
        let batch = Batch(
            merchant: profile.merchant,
            terminal: terminal,
            number: number,
            shift: number,
            businessDay: try BusinessDay(parsing: day),
            firstSequence: number * 10,
            endSequence: number * 10 + 9,
            before: head,
            after: head,
            totals: try totals ?? BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: Self.start
        )
        let bytes = Signed(batch, by: terminalKey).canonicalBytes
        _ = try await node.batches.accept(bytes, number: number, from: terminal)
    }

    /// Moves the clock to an hour of a day in Shanghai.
    func move(to day: String, hour: Int64 = 8) throws {
        let days = try BusinessDay(parsing: day).days(since: BusinessDay(parsing: "2026-01-01"))
        clock.set(Self.start.adding(seconds: Int64(days) * 86_400 + (hour - 8) * 3_600))
    }

    /// Settles a business day.
    func settle(_ day: String, merchant: String? = nil) async throws -> [DaySettlement] {
        try await node.settlements.settle(BusinessDay(parsing: day), merchant: merchant).settlements
    }
}
