import Foundation

/// Runs work that blocks, such as the console's loop, away from the few threads that tasks run on.
enum BlockingThread {
    /// Runs the work on a thread of its own and waits for it.
    static func run(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let thread = Thread { continuation.resume(with: Result(catching: work)) }
            // Drawing a large screen recurses into nothing deep, but a thread's usual half megabyte is little.
            thread.stackSize = 4 << 20
            thread.start()
        }
    }
}
