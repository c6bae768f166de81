import Foundation
import Testing
import Timekeeping

@Suite struct TimeSourceTests {
    @Test func `the system's time lies between two readings of Foundation's`() {
        // A millisecond of room for what either side rounds away.
        let before = Int64(Date().timeIntervalSince1970 * 1000) - 1
        let now = TimeSource.system.now().milliseconds
        let after = Int64(Date().timeIntervalSince1970 * 1000) + 1
        #expect((before...after).contains(now))
    }

    @Test func `a fixed source stands still`() {
        let source = TimeSource.fixed(Timestamp(milliseconds: 42))
        #expect(source.now() == Timestamp(milliseconds: 42) && source.now() == source.now())
    }

    @Test func `a manual clock moves when told to and its source follows`() {
        let clock = ManualClock(Timestamp(milliseconds: 0))
        let source = clock.timeSource
        clock.advance(milliseconds: 5)
        clock.advance(seconds: 2)
        #expect(source.now().milliseconds == 2005)
        clock.set(Timestamp(milliseconds: -7))
        #expect(source.now() == clock.now && clock.now.milliseconds == -7)
    }

    @Test func `a manual clock loses no move of many tasks`() async {
        let clock = ManualClock(Timestamp(milliseconds: 0))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { clock.advance(milliseconds: 1) } }
        }
        #expect(clock.now.milliseconds == 100)
    }
}
