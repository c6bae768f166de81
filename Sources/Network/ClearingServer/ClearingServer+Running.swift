import Logging
import ServiceLifecycle

extension ClearingServer {
    /// Serves for as long as some work takes, and stops when it is done.
    ///
    /// - Parameter work: is told the server's address, such as `http://127.0.0.1:8080`.
    /// - Throws: what the work throws, or ``ServerError`` when the server does not listen.
    public func whileRunning<Value: Sendable>(
        _ work: @escaping @Sendable (String) async throws -> Value
    ) async throws -> Value {
        let (bases, continuation) = AsyncStream.makeStream(of: String.self)
        var server = self
        server.onListening = { [onListening] base in
            await onListening(base)
            continuation.yield(base)
        }
        var configuration = ServiceGroupConfiguration(services: [server], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        let services = ServiceGroup(configuration: configuration)
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                defer { continuation.finish() }
                try await services.run()
                return nil
            }
            group.addTask {
                guard let base = await bases.first(where: { _ in true }) else { return nil }
                return try await work(base)
            }
            while let value = try await group.next() {
                guard let value else { continue }
                await services.triggerGracefulShutdown()
                return value
            }
            throw ServerError.stopped
        }
    }
}
