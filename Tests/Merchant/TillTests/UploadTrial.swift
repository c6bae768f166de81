import ClearingClient
import ClearingProtocol
import Synchronization

/// Batches that are uploaded all at once, and how many of them a server had before it at a time.
final class UploadTrial: Sendable {
    struct Counts {
        /// How many are under way.
        var now = 0
        /// How many were at most.
        var most = 0
        var all = 0
        /// Whether one was not answered in time.
        var isLate = false
    }

    private let counts = Mutex(Counts())

    func run(batches: Int) async throws -> Counts {
        try await ScriptedServer.run({ await self.answer($0) }) { base in
            let client = ClearingClient(
                address: try ClearingAddress(base),
                key: SigningKey(from: .seeded(2)),
                policy: RetryPolicy(attempts: 1, base: 1, cap: 1, patience: 1)
            )
            await withTaskGroup(of: Void.self) { group in
                for number in 1...batches { group.addTask { await self.upload(number, by: client) } }
            }
            await client.close()
        }
        return counts.withLock { $0 }
    }

    private func answer(_: ScriptedServer.Request) async -> ScriptedServer.Answer {
        counts.withLock { counts in
            counts.now += 1
            counts.all += 1
            counts.most = max(counts.most, counts.now)
        }
        // Long enough for a second one to come in.
        for _ in 0..<4 { await Task.yield() }
        counts.withLock { $0.now -= 1 }
        return .says(200, [:], "{}")
    }

    private func upload(_ number: Int, by client: ClearingClient) async {
        do throws(ClearingError) {
            _ = try await client.upload(batch: [1], terminal: "T0001", number: number, checkpointSize: 0)
        } catch {
            if error.isTransient { counts.withLock { $0.isLate = true } }
        }
    }
}
