import Measuring

/// From a key to the last byte of the frame that it leads to.
struct KeyFigures {
    private let shop: Shop

    /// What is pressed, by what it does: each some hundreds of times.
    private static let works: [(name: String, keys: [String], repetitions: Int)] = [
        ("an amount", ["\u{1B}OQ", "1", "2", ".", "5", "0"] + Array(repeating: "\u{7F}", count: 5), 60),
        (
            "a letter of a search",
            ["\u{1B}OQ", "\u{1B}OS"] + "sugar".map(String.init) + Array(repeating: "\u{7F}", count: 5),
            30
        ),
        (
            "a move in what was found",
            ["\u{1B}OS"] + "sugar".map(String.init) + ["\u{1B}[B", "\u{1B}[B", "\u{1B}[6~", "\u{1B}[A", "\u{1B}[5~"]
                + Array(repeating: "\u{7F}", count: 5),
            20
        ),
        (
            "another screen",
            ["\u{1B}OQ", "\u{1B}OR", "\u{1B}OS", "\u{1B}[15~", "\u{1B}[17~", "\u{1B}[18~", "\u{1B}[19~", "\u{1B}[20~"],
            40
        ),
        ("takings of a day, week, month, year", ["\u{1B}[20~", "d", "w", "m", "y"], 20),
    ]

    init(_ shop: Shop) {
        self.shop = shop
    }

    func figures() throws -> [Figure] {
        let console = try shop.console()
        try console.wait(for: "Type the amount")
        console.settle()
        return Self.works.map { work in
            var frames: [(key: String, seconds: Double, bytes: Int)] = []
            for _ in 0..<work.repetitions {
                for key in work.keys {
                    // Quicker than fingers, and slower than a scanner.
                    console.rest(milliseconds: 60)
                    let frame = console.press(key)
                    guard frame.bytes > 0 else { continue }
                    frames.append((key, frame.last, frame.bytes))
                }
            }
            console.settle()
            let slowest = frames.sorted { $0.seconds > $1.seconds }.prefix(5)
            let words = slowest.map { "\($0.key.debugDescription) \($0.seconds.asDuration)" }
            progress("\(work.name): \(frames.count) frames, the slowest \(words.joined(separator: ", "))")
            return figure(work.name, frames.map(\.seconds).sorted(), frames.map { Double($0.bytes) })
        }
    }

    private func figure(_ work: String, _ times: [Double], _ bytes: [Double]) -> Figure {
        let (p50, p99) = (times[times.count / 2], times[times.count * 99 / 100])
        return Figure(
            work: "key to frame: \(work)",
            ours: "p50 \(p50.asDuration), p99 \(p99.asDuration)",
            beside: "",
            result: "\(times.count) frames of \(median(bytes).rounded(to: 0)) bytes",
            goal: "p99 under 10 ms",
            isMet: p99 < 0.010
        )
    }
}
