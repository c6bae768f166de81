import Ledger
import Testing
import Timekeeping

@testable import Console
@testable import Till

/// What is read from the ledger, one after another.
@Suite struct ReadQueueTests {
    private static func period(_ length: TakingsPeriod.Length) -> Effect {
        .takings(.load(TakingsPeriod(length, containing: Sample.day)))
    }

    @Test func `of readings of the same that wait, only the newest is done, in its own place`() {
        let queue = ReadQueue()
        for effect in [Self.period(.day), .loadStanding, .openShift, .loadStanding, Self.period(.year)] {
            queue.add(effect)
        }
        var done: [Effect] = []
        while let effect = queue.next() { done.append(effect) }
        // The standing that is read after the shift opened must not be one from before.
        #expect(done == [.openShift, .loadStanding, Self.period(.year)])
    }

    @Test func `what goes on from what is there, or changes something, is always done`() {
        let queue = ReadQueue()
        let effects: [Effect] = [
            .incoming(.loadMore(IncomingQuery(), before: 9)), .incoming(.loadMore(IncomingQuery(), before: 5)),
            .lock(.signOut(.asked)), .openShift, .lock(.signOut(.asked)), .loadDetails("P1"), .loadDetails("P2"),
        ]
        for effect in effects { queue.add(effect) }
        var done: [Effect] = []
        while let effect = queue.next() { done.append(effect) }
        #expect(done == effects)
    }

    @Test(.timeLimit(.minutes(1))) func `what is added is done, also while something is being done`() async {
        let queue = ReadQueue()
        queue.add(.loadStanding)
        let (done, continuation) = AsyncStream.makeStream(of: Effect.self)
        let reading = Task {
            await queue.run { effect in
                if effect == .loadStanding { queue.add(.loadSummary) }
                continuation.yield(effect)
            }
        }
        var seen: [Effect] = []
        for await effect in done {
            seen.append(effect)
            if effect == .loadSummary { queue.add(.loadPayments) }
            if effect == .loadPayments { break }
        }
        reading.cancel()
        #expect(seen == [.loadStanding, .loadSummary, .loadPayments])
    }
}
