import ArgumentParser
import ClearingProtocol
import Console
import Foundation
import Ledger
import Money
import SimulatedCustomers
import Till
import Timekeeping

/// All in one: clearing node, customers, console.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run everything in one: a clearing node, simulated customers, and the console.",
        discussion: """
            Nothing leaves this machine: the node listens on the loopback interface. Started again on the same \
            directory, the demo goes on where it stood. With --headless it takes payments without a screen, closes \
            the shift and exits with 0 only if till, network and recomputed ledger agree.
            """
    )

    @OptionGroup var output: OutputOptions
    @OptionGroup var words: LanguageOptions
    @OptionGroup var mouse: MouseOptions

    @Option(name: .customLong("data"), help: "The demo's directory (default: $XDG_DATA_HOME/counterfoil/demo).")
    var path: String?

    @Flag(help: "Take payments without a screen and report.")
    var headless = false

    @Option(help: "With --headless: how many payments to take, 1 to 100000.")
    var payments = 25

    @Option(help: "What the customers do follows from this number.")
    var seed: UInt64 = 7

    func validate() throws {
        guard (1...100_000).contains(payments) else {
            throw ValidationError("--payments \(payments) is not from 1 to 100000.")
        }
    }

    func run() async throws {
        if headless { try await runHeadless() } else { try await runConsole() }
    }

    private var directory: DemoDirectory { path.map(DemoDirectory.init) ?? .usual }

    private func runConsole() async throws {
        let demo = Demo(directory: directory, seed: seed, orderLifetime: 90, habits: CustomerHabits())
        let chosen = try SettingsFile(directory.ledger).load()
        let (language, localeLanguage) = (words.language(chosen), words.language)
        let leavesMouse = mouse.leavesMouse
        let errorLog = directory.ledger.errorLog
        try await demo.run { till, sees in
            var settings = ConsoleSettings(
                language: language,
                localeLanguage: localeLanguage,
                till: chosen,
                errorLog: errorLog,
                onCode: sees
            )
            settings.leavesMouse = leavesMouse
            let console = settings
            try await BlockingThread.run { try Console(till: till, settings: console).run() }
        }
    }

    private func runHeadless() async throws {
        let demo = Demo(
            directory: directory,
            seed: seed,
            orderLifetime: 3,
            habits: CustomerHabits(thinkMilliseconds: 1...20)
        )
        let (payments, seed) = (payments, seed)
        let summary = try await demo.run { till, sees in
            try await HeadlessRun(till: till, seed: seed, payments: payments, onCode: sees).summary()
        }
        try OutputOptions.writeLine(output.json ? summary.text : summary.sentence)
        guard summary.isReconciled else {
            throw CommandFailure(status: .no, sentence: summary.differences.joined(separator: " "))
        }
    }
}
