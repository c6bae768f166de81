import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingStore
import Timekeeping

/// What became of whom.
struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "List who was paired, revoked or changed, and whose key was rotated, oldest first."
    )

    @Option(name: .customLong("of"), help: "The number of a member, merchant, terminal or wallet.") var subject: String?
    @OptionGroup var options: NodeOptions

    func run() async throws {
        Output.show(try await options.node().changes.list(of: subject).map(\.json), asJSON: options.json)
    }
}

extension ChangeRecord {
    fileprivate var json: JSONValue {
        [
            "at": .string(at.description),
            "subject": .string(subject),
            "change": .string(change),
            "details": details,
        ]
    }
}
