import Glibc
import Measuring

/// What programs take while nobody touches them: all in the same minute.
struct RestFigures {
    private let shop: Shop
    private let peers: [Peer]
    private let seconds: Int

    init(_ shop: Shop, _ peers: [Peer], seconds: Int) {
        self.shop = shop
        self.peers = peers
        self.seconds = seconds
    }

    func figures() throws -> [Figure] {
        let console = try shop.console()
        try console.wait(for: "Type the amount")
        // Every screen once, so that what they need is there.
        for key in [
            "\u{1B}OR", "\u{1B}OS", "\u{1B}[15~", "\u{1B}[17~", "\u{1B}[18~", "\u{1B}[19~", "\u{1B}[20~", "\u{1B}OQ",
        ] {
            _ = console.press(key)
            console.settle()
        }
        let others = try peers.map { (name: $0.name, program: try $0.start()) }
        let programs = [console] + others.map(\.program)
        let before = programs.map(\.processorSeconds)
        let end = TerminalProgram.now() + Double(seconds)
        while TerminalProgram.now() < end { programs.forEach { $0.rest(milliseconds: 50) } }
        let shares = zip(programs, before).map { ($0.processorSeconds - $1) / Double(seconds) * 100 }
        let memory = programs.map(\.memory)
        func beside(_ text: (Int) -> String) -> String {
            others.enumerated().map { "\($1.name) \(text($0 + 1))" }.joined(separator: ", ")
        }
        return [
            Figure(
                work: "processor at rest, of one core",
                ours: "\(shares[0].rounded(to: 2)) %",
                beside: beside { "\(shares[$0].rounded(to: 2)) %" },
                result: "over \(seconds) s",
                goal: "under 0.5 %",
                isMet: shares[0] < 0.5
            ),
            Figure(
                work: "memory, after every screen",
                ours: "\(memory[0].resident.rounded(to: 1)) MB",
                beside: beside { "\(memory[$0].resident.rounded(to: 1)) MB" },
                result: "\(memory[0].own.rounded(to: 1)) MB of it its own",
                goal: "under 60 MB",
                isMet: memory[0].resident < 60
            ),
        ]
    }
}
