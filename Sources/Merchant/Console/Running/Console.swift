import ClearingProtocol
import Ledger
import Receipts
import TerminalUI
public import Till
public import Timekeeping

/// The console at a terminal: one loop on one thread owns the screen, everything else happens in tasks.
public struct Console {
    private let till: Till
    private let settings: ConsoleSettings
    private let clock: TimeSource

    /// A console for a till.
    public init(till: Till, settings: ConsoleSettings, clock: TimeSource = .system) {
        self.till = till
        self.settings = settings
        self.clock = clock
    }

    /// Runs until the cashier leaves or the terminal goes away. Must not be called on a thread of the cooperative
    /// pool: it blocks.
    ///
    /// - Throws: ``TerminalError`` when there is no terminal to run on, ``TillError`` when the ledger cannot be read.
    public func run() throws {
        let (shift, waiting, operators) = try till.ledger.read {
            (try $0.newestShift(), try $0.unresolvedAttempts(), try $0.operators())
        }
        var settings = settings
        let current = CurrentSettings(settings)
        var terminal = try Terminal(
            options: Terminal.Options(
                isLight: settings.look.isLight,
                asksWidths: true,
                mouse: settings.till.usesMouse && !settings.leavesMouse,
                errorLog: settings.errorLog
            )
        )
        let mailbox = Mailbox<ConsoleEvent>(waker: terminal.waker)
        let seat = Seat(till)
        let runner = EffectRunner(seat: seat, mailbox: mailbox, settings: current)
        let announcer = Announcer(seat: seat, settings: current, mailbox: mailbox)
        let sync = Task { [till] in await till.sync.run { mailbox.post(.news($0)) } }
        let queue = ReadQueue()
        let reading = Task { await queue.run(runner.run) }
        defer {
            sync.cancel()
            reading.cancel()
        }
        var model = ConsoleModel(
            profile: till.pairing.profile,
            terminal: till.pairing.terminal,
            operatorName: till.operatorName,
            shift: shift,
            now: clock.now(),
            size: terminal.size
        )
        model.take(settings.till)
        var effects = model.take(.staff(operators)) + model.open(waiting)
        if settings.takesTestPayment { effects += model.beginTest() }
        let cues = DisplayCueFile(till.ledger.directory)
        var cue = DisplayCue.short
        cues.save(cue)
        while !model.isLeaving {
            for effect in effects { perform(effect, runner, queue, &terminal, isMuted: model.isMuted) }
            if model.settings != settings.till {
                settings.take(model.settings)
                current.set(settings)
            }
            terminal.isLight = settings.look.isLight
            let phrases = settings.phrases(till.calendar)
            let theme = settings.look.theme(for: terminal.colourDepth, suited: terminal.glyphs)
            let view = ConsoleView(phrases: phrases, theme: theme, calendar: till.calendar)
            if model.displayCue != cue {
                cue = model.displayCue
                cues.save(cue)
            }
            terminal.show(view.draw(model), cursor: view.cursor(model))
            terminal.lettersAreText = model.givesLettersBack
            terminal.wait(milliseconds: wait(for: model))
            effects = model.update(.tick(clock.now()), phrases)
            for input in terminal.events() { effects += model.update(.input(input), phrases) }
            for event in mailbox.drain() {
                announcer.hear(event)
                effects += model.update(event, phrases)
            }
        }
        cues.save(.short)
        terminal.close()
    }

    private func perform(
        _ effect: Effect,
        _ runner: EffectRunner,
        _ queue: ReadQueue,
        _ terminal: inout Terminal,
        isMuted: Bool
    ) {
        switch effect {
        case .bell: if !isMuted { terminal.bell() }
        case .copy(let text): terminal.copy(text)
        case .suspend: terminal.suspend()
        case .codeShown(let code): settings.onCode(code)
        case _ where effect.isReading: queue.add(effect)
        default: Task { await runner.run(effect) }
        }
    }

    /// Until the picture changes by itself; for ever where nothing moves.
    private func wait(for model: ConsoleModel) -> Int? {
        model.nextChange.map { Int(max(0, min($0.interval(since: clock.now()), 3_600_000))) }
    }
}
