import Foundation

/// Runs work that blocks, such as the console's loop, away from the few threads that tasks run on.
enum BlockingThread {
    /// Runs the work on a thread of its own and waits for it.
    static func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Result, any Error>) in
            let thread = Thread { continuation.resume(with: Swift.Result(catching: work)) }
            // Drawing a large screen recurses into nothing deep, but a thread's usual half megabyte is little.
            thread.stackSize = 4 << 20
            thread.start()
        }
    }
}
