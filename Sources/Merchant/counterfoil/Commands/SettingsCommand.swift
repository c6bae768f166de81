import ArgumentParser

/// Shows and changes what the till's owner chose.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Show or change the settings: printer, sounds, language, colours.",
        discussion: """
            They are in settings.json in the ledger's directory and have these names: printer (none, file:/PATH, \
            /dev/DEVICE, tcp://HOST:9100), paper (58, 80), printer_chinese, printer_symbols (true, false: whether it has \
            Chinese characters and makes QR symbols itself), auto_print (true, false), muted (true, false), hook (none, \
            the path of a program, or a JSON array of its path and arguments), language (auto, en, zh), theme (auto, \
            dark, light, mono), glyphs (auto, unicode, ascii: what frames, bars and marks are drawn with), \
            display_language (both, en, zh), lock_minutes (0 to 240), mouse (true, \
            false: whether the screens take it, and text is selected with Shift).
            """,
        subcommands: [SettingsShowCommand.self, SettingsSetCommand.self],
        defaultSubcommand: SettingsShowCommand.self
    )
}
