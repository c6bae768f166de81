import ArgumentParser
import Console
import Glibc
import Ledger
import Till

/// Opens the console.
struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the console (the default); on the first run, set the till up first.",
        discussion: """
            Where there is no ledger yet, or the terminal is not paired, a guide asks at the terminal for what is \
            missing: the merchant, the network and its one-time code, a first operator and a test payment, of which the \
            last two can be left out. Esc goes back a step; what is done is kept, and the guide goes on there when it \
            was left. `counterfoil init`, `pair` and `operator add` do the same without questions.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var words: LanguageOptions
    @OptionGroup var mouse: MouseOptions

    private static let program = "counterfoil open"

    func run() async throws {
        guard GuidedStart.isDue(in: data.directory), isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return try await open()
        }
        let guide = GuidedStart(
            data.directory,
            language: words.said(try SettingsFile(data.directory).load()),
            program: Self.program,
            actor: TillSession.operatorName,
            command: data.path.map { "counterfoil --data '\($0)'" } ?? "counterfoil"
        )
        switch try await BlockingThread.run({ try guide.run() }) {
        case .left(let sentence): try OutputOptions.writeLine(sentence)
        case .ready(let takesTestPayment): try await open(takesTestPayment: takesTestPayment)
        }
    }

    private func open(takesTestPayment: Bool = false) async throws {
        let chosen = try SettingsFile(data.directory).load()
        var settings = ConsoleSettings(
            language: words.language(chosen),
            localeLanguage: words.language,
            till: chosen,
            errorLog: data.directory.errorLog
        )
        settings.takesTestPayment = takesTestPayment
        settings.leavesMouse = mouse.leavesMouse
        let console = settings
        try await TillSession.run(in: data.directory, program: Self.program) { till in
            try await BlockingThread.run { try Console(till: till, settings: console).run() }
        }
    }
}
