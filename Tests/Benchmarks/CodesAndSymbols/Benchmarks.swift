import Benchmark

/// Every benchmark; each runs in a process of its own.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration.metrics = [.wallClock]
    Benchmark.defaultConfiguration.timeUnits = .nanoseconds
    Benchmark.defaultConfiguration.maxDuration = .seconds(3)
    registerPaymentCodes()
    registerSymbols()
}
