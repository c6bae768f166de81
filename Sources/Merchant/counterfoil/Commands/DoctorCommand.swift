import ArgumentParser

/// Looks at everything that a till needs.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Check terminal, colours, font, ledger, disk, keys, network, clock and printer, and say what to mend.",
        discussion: """
            Nothing is changed, and another program may have the ledger open. Each line is ok, a warning, or FAILED with \
            what to do; with --json a line each. Colours and the font are shown, since only eyes can tell. Exit status 1 \
            means that something failed.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var hasFailed = false
        try await Doctor(directory: data.directory).run { check in
            try output.write(check.json, text: check.text)
            if check.verdict == .failed { hasFailed = true }
        }
        if hasFailed { throw CommandFailure.no }
    }
}
