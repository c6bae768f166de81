/// The merchant's program on a directory of its own.
struct Till {
    let data: String

    /// Runs `counterfoil` on this till's directory.
    func run(_ arguments: String..., input: String = "") async throws -> CommandResult {
        var command = Command(try Programs.path(Programs.counterfoil), arguments + ["--data", data])
        command.input = input
        return try await command.run()
    }

    /// Runs `counterfoil` and insists that it does what it is told.
    func done(_ arguments: String...) async throws -> CommandResult {
        let result = try await Command(try Programs.path(Programs.counterfoil), arguments + ["--data", data]).run()
        guard result.status == 0 else {
            throw HarnessFailure(
                "`counterfoil \(arguments.joined(separator: " "))` ends \(result.status): \(result.errors)"
            )
        }
        return result
    }

    /// Starts `counterfoil` and lets it run.
    func start(_ arguments: String...) throws -> BackgroundProgram {
        try BackgroundProgram(try Programs.path(Programs.counterfoil), arguments + ["--data", data])
    }

    /// The ledger, as an auditor reads it.
    var ledger: Database { .ledger(in: data) }

    /// Whether `counterfoil verify` says that the ledger holds.
    func holds() async throws -> Bool {
        let result = try await run("verify", "--json")
        return try result.status == 0 && result.json["verify"] == "ok"
    }
}
