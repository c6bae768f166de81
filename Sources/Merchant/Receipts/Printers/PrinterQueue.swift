/// Lets prints happen one after the other: two at once would mix on one paper.
public actor PrinterQueue {
    private var last: Task<Void, Never>?

    /// A queue in which nothing waits.
    public init() {}

    /// Does a piece of work once all that came before it is done.
    public func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
        let before = last
        let task = Task {
            await before?.value
            return await work()
        }
        last = Task { _ = await task.value }
        return await task.value
    }
}
