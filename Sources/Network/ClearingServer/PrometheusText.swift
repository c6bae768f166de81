import Clearing

/// Figures in the text format of Prometheus (version 0.0.4).
struct PrometheusText {
    enum Kind: String {
        case counter, gauge, histogram
    }

    private(set) var text = ""

    /// Begins a family of samples.
    mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    /// Adds a sample.
    mutating func add(_ name: String, _ labels: [(String, String)] = [], _ value: some BinaryInteger) {
        add(name, labels, text: "\(value)")
    }

    /// Adds a family of one sample.
    mutating func add(_ name: String, _ kind: Kind, _ help: String, _ value: some BinaryInteger) {
        begin(name, kind, help)
        add(name, [], value)
    }

    /// Adds a histogram, in seconds.
    mutating func add(_ name: String, _ labels: [(String, String)] = [], _ histogram: DurationHistogram) {
        var sum = 0
        for (count, bound) in zip(histogram.counts, DurationHistogram.bounds) {
            sum += count
            add("\(name)_bucket", labels + [("le", Self.seconds(bound))], sum)
        }
        add("\(name)_bucket", labels + [("le", "+Inf")], histogram.total)
        add("\(name)_sum", labels, text: Self.seconds(histogram.sum))
        add("\(name)_count", labels, histogram.total)
    }

    private mutating func add(_ name: String, _ labels: [(String, String)], text value: String) {
        let list = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(list)} \(value)\n"
    }

    /// Microseconds as seconds, such as `0.0025`.
    static func seconds(_ microseconds: Int64) -> String {
        let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        guard rest != 0 else { return "\(whole)" }
        var digits = String("\(1_000_000 + rest)".dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
