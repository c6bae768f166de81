import ClearingProtocol
public import Ledger
import TerminalUI
public import Till
public import Timekeeping

/// The customer's screen, on a terminal of its own: a program that reads the ledger which the till writes.
public struct CustomerDisplay: Sendable {
    private let directory: LedgerDirectory
    private let languages: [Language]
    private let settings: TillSettings
    private let clock: TimeSource

    /// How often the ledger is looked at, in milliseconds: one row by its key, so that it costs next to nothing.
    private static let interval = 250

    /// A screen for the ledger of a directory.
    ///
    /// - Parameters:
    ///   - languages: those that it speaks, one below the other; at least one.
    ///   - settings: what the till's owner chose, which says how it looks.
    public init(
        _ directory: LedgerDirectory,
        languages: [Language],
        settings: TillSettings = TillSettings(),
        clock: TimeSource = .system
    ) {
        self.directory = directory
        self.languages = languages
        self.settings = settings
        self.clock = clock
    }

    /// Runs until somebody types q, or the terminal goes away. Must not be called on a thread of the cooperative pool:
    /// it blocks.
    ///
    /// - Throws: ``TerminalError`` when there is no terminal to run on, `LedgerError` when there is no ledger.
    public func run() throws {
        var ledger: Ledger? = try Ledger.openForReading(directory)
        guard let profile = try ledger?.read({ try $0.profile() }) else { return }
        let pairing = try ledger?.read { try $0.pairing() }?.pairing
        let cues = DisplayCueFile(directory)
        let look = ScreenLook(settings)
        var terminal = try Terminal(
            options: Terminal.Options(isLight: look.isLight, asksWidths: true, errorLog: directory.displayLog)
        )
        let spoken = languages.map(look.language).reduce(into: [Language]()) { if !$0.contains($1) { $0.append($1) } }
        var model = DisplayModel(
            profile: pairing?.profile ?? profile,
            terminal: pairing?.terminal ?? "",
            size: terminal.size,
            now: clock.now()
        )
        while !model.isLeaving {
            model.update(read(&ledger))
            model.update(.cue(cues.load()))
            model.update(.tick(clock.now()))
            let theme = look.theme(for: terminal.colourDepth, suited: terminal.glyphs)
            terminal.show(DisplayView(languages: spoken, theme: theme).draw(model))
            terminal.wait(milliseconds: Self.interval)
            for input in terminal.events() { model.update(.input(input)) }
        }
        terminal.close()
    }

    /// Looks at the ledger; one that could not be read is opened again, for it may be another file by then.
    private func read(_ ledger: inout Ledger?) -> DisplayEvent {
        do {
            let open = try ledger ?? Ledger.openForReading(directory)
            ledger = open
            return try open.read { .read(try $0.newestAttempt(), try $0.newestRefund()) }
        } catch {
            ledger = nil
            return .unreadable
        }
    }
}
