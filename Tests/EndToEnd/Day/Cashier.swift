/// Somebody at a till's terminal, whose day is written down: presses keys and looks until the screen says what it should.
final class Cashier {
    let pane: Pane
    private(set) var transcript = Transcript()

    init(at pane: Pane) {
        self.pane = pane
    }

    /// Notes what happens beside the terminal.
    func note(_ what: String) { transcript.note(what) }

    /// Presses keys, named as tmux names them, and looks until the screen shows all of these texts.
    func press(_ keys: String..., shows texts: String...) async throws {
        for key in keys { try await pane.press(key) }
        transcript.pressed(keys.joined(separator: " "))
        try await look(for: texts)
    }

    /// Types text quickly, as scanners and hasty people do, and looks.
    func type(_ text: String, masked: String? = nil, shows texts: String...) async throws {
        try await pane.type(text)
        transcript.pressed("\"\(masked ?? text)\"")
        try await look(for: texts)
    }

    /// Types texts into fields one below the other, written down as they are or, where they are drawn, by what they are.
    func fill(_ texts: String..., masked names: String...) async throws {
        for (place, text) in texts.enumerated() {
            if !text.isEmpty { try await pane.press(text) }
            // Not Enter, which would make a scan of a text that comes so quickly.
            try await pane.press("Down")
            transcript.pressed("\"\(names.isEmpty ? text : names[place])\" Down")
        }
    }

    /// Looks until the screen shows all of these texts.
    func sees(_ texts: String...) async throws { try await look(for: texts) }

    /// Makes the window too small, and looks.
    func shrink(_ columns: Int, _ rows: Int, shows text: String) async throws {
        try await pane.resize(columns: columns, rows: rows)
        transcript.note("the window is \(columns)x\(rows)")
        try await look(for: [text])
    }

    /// Makes the window another size, and looks until the status line reaches its edge.
    func resize(_ columns: Int, _ rows: Int, shows texts: String...) async throws {
        try await pane.resize(columns: columns, rows: rows)
        transcript.note("the window is \(columns)x\(rows)")
        try await look(for: texts) { $0.rows.count == rows && $0.line(0).dropFirst(columns - 12).contains("online") }
    }

    private func look(for texts: [String], and isRight: (ScreenCells) -> Bool = { _ in true }) async throws {
        guard !texts.isEmpty else { return }
        let what = texts.map { "\"\($0)\"" }.joined(separator: " and ")
        transcript.saw(
            try await pane.wait(for: what) { screen in isRight(screen) && texts.allSatisfy { screen.shows($0) } }
        )
    }
}
