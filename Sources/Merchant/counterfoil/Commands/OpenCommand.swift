import ArgumentParser
import Console
import Foundation
import Ledger
import Till

/// Opens the console.
struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Open the console (the default).")

    @OptionGroup var data: DataOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
        let chosen = try SettingsFile(data.directory).load()
        let settings = ConsoleSettings(
            language: words.language(chosen),
            till: chosen,
            errorLog: data.directory.errorLog
        )
        try await TillSession.run(in: data.directory, program: "counterfoil open") { till in
            try await BlockingThread.run { try Console(till: till, settings: settings).run() }
        }
    }
}
