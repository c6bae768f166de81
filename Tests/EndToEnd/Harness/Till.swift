import Foundation

/// The merchant's program on a directory of its own.
struct Till {
    let data: String

    /// A till whose ledger was just made.
    static func founded(in data: String) async throws -> Till {
        let till = Till(data: data)
        _ = try await till.done(
            "init",
            "--merchant",
            "Tea House",
            "--city",
            "Shanghai",
            "--mcc",
            "5812",
            "--currency",
            "CNY"
        )
        return till
    }

    /// The same files in another directory.
    static func copy(of till: Till, in data: String) throws -> Till {
        try FileManager.default.copyItem(atPath: till.data, toPath: data)
        return Till(data: data)
    }

    /// Runs `counterfoil` on this till's directory.
    func run(_ arguments: String..., input: String = "") async throws -> CommandResult {
        try await run(arguments, input: input)
    }

    /// Runs `counterfoil` on this till's directory.
    func run(_ arguments: [String], input: String = "") async throws -> CommandResult {
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
