import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingStore
import Timekeeping

/// The tills.
struct TerminalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terminal",
        abstract: "Terminals of the merchants.",
        subcommands: [Add.self, List.self, Show.self, Revoke.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a terminal, or replace the key of one, and print the one-time code that pairs it.",
            discussion: "The code is good for five minutes."
        )

        @Option(help: "The merchant of a new terminal.") var merchant: String?
        @Option(help: "The terminal that is to get a new key.") var terminal: String?
        @OptionGroup var options: NodeOptions

        func validate() throws {
            guard (merchant == nil) != (terminal == nil) else {
                throw ValidationError("Give either --merchant or --terminal.")
            }
        }

        func run() async throws {
            let terminals = try options.node().terminals
            let code =
                if let terminal {
                    try await terminals.issueCode(terminal: terminal)
                } else {
                    try await terminals.issueCode(merchant: merchant ?? "")
                }
            Output.show(code.json, asJSON: options.json)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the terminals.")

        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().terminals.list().map { $0.json() }, asJSON: options.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a terminal.")

        @Argument(help: "The terminal's number.") var terminal: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let node = try options.node()
            let record = try await node.terminals.show(terminal)
            let former = try await node.keys.overlapping(of: .terminal(record.terminal))
            Output.show(record.json(with: former), asJSON: options.json)
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a terminal's right to act until it is paired again."
        )

        @Argument(help: "The terminal's number.") var terminal: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().terminals.revoke(terminal).json(), asJSON: options.json)
        }
    }
}

extension TerminalRecord {
    /// The terminal as the administrator sees it.
    fileprivate func json(with former: FormerKey? = nil) -> JSONValue {
        let state = revokedAt != nil ? "revoked" : key != nil ? "paired" : "unpaired"
        return .members([
            "terminal": .string(terminal),
            "merchant": .string(merchant),
            "state": .string(state),
            "key": key.map { .string($0.identifier) },
            "former_key": former.map { .string($0.key.identifier) },
            "former_key_until": former.map { .string($0.goodUntil.description) },
            "added_at": .string(addedAt.description),
            "paired_at": pairedAt.map { .string($0.description) },
            "revoked_at": revokedAt.map { .string($0.description) },
        ])
    }
}
