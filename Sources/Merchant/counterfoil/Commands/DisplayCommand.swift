import ArgumentParser
import Console
import Till

/// Opens the customer's screen.
struct DisplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "display",
        abstract: "Show the customer what to pay, on a second terminal.",
        discussion: """
            It reads the ledger that the console writes, follows it, and shows the amount, the code, the time left, \
            PAID and REFUNDED; nothing of the staff's. When the console shows the sign or an EMVCo code, it does too. It speaks both languages unless the settings or --language say otherwise. q \
            leaves it.
            """
    )

    @OptionGroup var data: DataOptions

    @Option(
        name: .customLong("language"),
        help: "The language, both, en or zh (default: as the settings say).",
        transform: { text in
            guard let language = SettingsDisplayLanguage(rawValue: text) else {
                throw ValidationError("\(text) is not a language that is spoken here; write both, en or zh.")
            }
            return language
        }
    )
    var chosen: SettingsDisplayLanguage?

    func run() async throws {
        let settings = try SettingsFile(data.directory).load()
        let display = CustomerDisplay(
            data.directory,
            languages: languages(chosen ?? settings.displayLanguage),
            settings: settings
        )
        try await BlockingThread.run { try display.run() }
    }

    private func languages(_ choice: SettingsDisplayLanguage) -> [Language] {
        switch choice {
        case .both: Language.allCases
        case .english: [.english]
        case .chinese: [.simplifiedChinese]
        }
    }
}
