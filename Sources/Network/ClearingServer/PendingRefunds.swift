import Clearing
import Logging
import ServiceLifecycle

/// Settles refunds whose time has come, as long as the node serves.
struct PendingRefunds: Sendable {
    let node: ClearingNode
    let logger: Logger

    /// How often it is looked whether there are any.
    private static let interval = Duration.seconds(1)

    /// Runs until the task is cancelled or the service group shuts down.
    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await node.refunds.settleDue()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("Pending refunds were not settled", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: Self.interval)
            }
        }
    }
}
