import Measuring

/// How often each piece of work is done.
let repetitions = 3

/// The quickest of some runs of the same work, and what any of them took of memory at most.
///
/// - Parameter name: what progress calls it.
func best(_ name: String, of run: () throws -> RoleResult) throws -> RoleResult {
    let results = try (0..<repetitions).map { _ in try run() }
    let peak = results.map(\.peak).max() ?? 0
    guard let quickest = results.min(by: { $0.seconds < $1.seconds }) else { throw FigureFailure.empty }
    let times = results.map(\.seconds.asDuration).joined(separator: ", ")
    progress("\(name): \(times); at most \(peak / 1_024) MB")
    return RoleResult(seconds: quickest.seconds, count: quickest.count, peak: peak)
}

extension RoleResult {
    /// The time and the memory as a cell of the table says them.
    var cell: String { "\(seconds.asDuration), \(peak / 1_024) MB" }
}
