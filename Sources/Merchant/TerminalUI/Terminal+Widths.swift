internal import CTerminal

extension Terminal {
    /// The mode in which a terminal shows nothing until a frame is whole (synchronized output).
    private static let synchronisedOutput = 2026

    /// How long the first frame waits for the answer. One that comes later counts as well.
    private static let patience = Duration.milliseconds(80)

    /// Asks how wide a block is: terminals that are set up for East Asian text may draw it two columns wide, and
    /// everything behind it would be shifted. It is asked as well whether it can hold a frame back until it is whole. What is typed meanwhile is kept.
    mutating func askWidths() {
        guard ct_ask_width() else { return }
        let end = ContinuousClock.now + Terminal.patience
        var typed: [InputEvent] = []
        while blockColumns == nil, ContinuousClock.now < end {
            wait(milliseconds: Int((end - .now) / .milliseconds(1)) + 1)
            typed += events()
        }
        early = typed
    }

    /// Takes in what the terminal said.
    mutating func take(_ answer: TerminalAnswer) {
        switch answer {
        case .cursor(_, let column):
            guard blockColumns == nil else { return }
            blockColumns = column - 1
        case .mode(Terminal.synchronisedOutput, let isKnown): ct_synchronise(isKnown)
        case .mode: break
        }
    }
}
