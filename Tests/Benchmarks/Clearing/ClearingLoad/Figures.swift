/// What was measured of many of a kind.
struct Figures: Sendable {
    private let sorted: [Duration]
    let seconds: Double

    init(_ durations: [Duration], over elapsed: Duration) {
        sorted = durations.sorted()
        seconds = elapsed / .seconds(1)
    }

    var perSecond: Double { Double(sorted.count) / seconds }

    /// The duration that so many of a hundred do not pass, in milliseconds.
    func milliseconds(_ percentile: Double) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let place = Int((Double(sorted.count - 1) * percentile / 100).rounded())
        return sorted[place] / .milliseconds(1)
    }

    var median: String { milliseconds(50).text }
    var tail: String { milliseconds(99).text }
}

extension Double {
    /// With one digit after the point.
    var text: String { "\(Int(self * 10 + 0.5) / 10).\(Int(self * 10 + 0.5) % 10)" }
}
