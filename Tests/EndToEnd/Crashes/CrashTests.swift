import TestSupport
import Testing

/// Programs that are killed with SIGKILL at random moments, again and again: what they said is done is there once.
///
/// Short by itself. `CRASH_ROUNDS=5000 swift test --disable-xctest --filter CrashTests` kills each so many times, and
/// `CRASH_SEED=7` draws other moments.
@Suite(.serialized, .timeLimit(.minutes(600)))
enum CrashTests {
    /// How often each program is killed.
    static func rounds(usually count: Int) -> Int { Surroundings.number("CRASH_ROUNDS") ?? count }

    /// What the moments are drawn from.
    static func generator(stream: UInt64) -> SeededGenerator {
        SeededGenerator(seed: UInt64(Surroundings.number("CRASH_SEED") ?? 1) &* 1_000_003 &+ stream)
    }
}
