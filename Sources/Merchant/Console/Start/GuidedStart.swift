public import ClearingProtocol
public import Ledger
import QRSymbols
import TerminalUI
import Till
public import Timekeeping

/// The first run of a till at a terminal: merchant, pairing, operator, and a test payment, step by step.
public struct GuidedStart: Sendable {
    private let directory: LedgerDirectory
    private let language: Language?
    private let program: String
    private let actor: String
    private let command: String
    private let clock: TimeSource
    private let entropy: Entropy

    /// A guide for the till of a directory.
    ///
    /// - Parameters:
    ///   - language: what is spoken; `nil` where nothing says it, so that it is asked for.
    ///   - program: what another program is told that finds the ledger in use.
    ///   - actor: who does it.
    ///   - command: what to type to go on where the guide was left.
    public init(
        _ directory: LedgerDirectory,
        language: Language?,
        program: String,
        actor: String,
        command: String,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) {
        self.directory = directory
        self.language = language
        self.program = program
        self.actor = actor
        self.command = command
        self.clock = clock
        self.entropy = entropy
    }

    /// Whether a directory's till has to be set up first: there is no ledger, or no network knows it yet.
    ///
    /// Where operators work already it is theirs to pair the terminal, by name and PIN.
    public static func isDue(in directory: LedgerDirectory) -> Bool {
        guard directory.hasLedger else { return true }
        // What cannot be read is said when the console opens.
        guard let ledger = try? Ledger.openForReading(directory) else { return false }
        return (try? ledger.read { try $0.pairing() == nil && !$0.hasOperators() }) ?? false
    }

    /// Runs until the till is ready or somebody leaves. Must not be called on a thread of the cooperative pool: it
    /// blocks.
    ///
    /// - Throws: ``TerminalError`` when there is no terminal to run on, `LedgerError` when the ledger cannot be read.
    public func run() throws -> StartEnd {
        let founded =
            directory.hasLedger ? try Ledger.openForReading(directory).read { try $0.founding().profile } : nil
        let settings = try SettingsFile(directory).load()
        let look = ScreenLook(settings)
        // Before the ledger is founded there is no directory for a log.
        let errorLog = founded == nil ? nil : directory.errorLog
        var terminal = try Terminal(
            options: Terminal.Options(
                isLight: look.isLight,
                asksWidths: true,
                mouse: settings.usesMouse,
                errorLog: errorLog
            )
        )
        let mailbox = Mailbox<StartEvent>(waker: terminal.waker)
        let runner = runner(mailbox)
        var model = StartModel(
            directory: directory.path,
            command: command,
            language: look.environment.hasChinese ? language : .english,
            founded: founded,
            size: terminal.size
        )
        while true {
            if let end = model.end {
                terminal.close()
                return end
            }
            // What the terminal answers about itself comes while the guide runs.
            let view = StartView(theme: look.theme(for: terminal.colourDepth, suited: terminal.glyphs))
            terminal.show(view.draw(model), cursor: view.cursor(model))
            terminal.wait()
            var effects: [StartEffect] = []
            for input in terminal.events() { effects += model.update(.input(input)) }
            for event in mailbox.drain() { effects += model.update(event) }
            for effect in effects {
                if effect == .suspend { terminal.suspend() } else { Task { await runner.run(effect) } }
            }
        }
    }

    private func runner(_ mailbox: Mailbox<StartEvent>) -> StartRunner {
        StartRunner(
            directory: directory,
            program: program,
            actor: actor,
            clock: clock,
            entropy: entropy,
            mailbox: mailbox
        )
    }
}
