import ArgumentParser
import ClearingProtocol
import Ledger
import Till

/// Changes one setting.
struct SettingsSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change one setting; a console that is open takes it when it is opened again."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: "The name of the setting, such as printer.")
    var key: String

    @Argument(help: "What it is to be, such as tcp://192.168.1.50:9100.")
    var value: String

    func run() throws {
        let file = SettingsFile(data.directory)
        var settings = try file.load()
        guard let key = SettingsKey(rawValue: key) else { throw SettingsError.unknown(key) }
        try settings.set(key, to: value)
        try authorise()
        try file.save(settings)
        try output.write(
            .object([key.rawValue: settings.json(of: key)]),
            text: "\(key.rawValue): \(settings.text(of: key))"
        )
    }

    // A till may be set up before it has a ledger, and nobody has to say who they are before it has operators.
    private func authorise() throws {
        guard data.directory.hasLedger,
            try Ledger.openForReading(data.directory).read({ try $0.hasOperators() })
        else { return }
        let ledger = try Ledger.openForWriting(data.directory, program: "counterfoil settings set")
        try authority.signIn(to: ledger).require(.changeSettings)
    }
}
