import ArgumentParser
import Till

/// Shows the settings.
struct SettingsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the settings (the default).")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let settings = try SettingsFile(data.directory).load()
        let lines = SettingsKey.allCases.map { "\($0.rawValue): \(settings.text(of: $0))" }
        try output.write(settings.json, text: lines.joined(separator: "\n"))
    }
}
