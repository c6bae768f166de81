import ArgumentParser
import Clearing
import ClearingServer

/// The node under load, as `clearinghouse serve` runs it.
struct ServeNode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "node", shouldDisplay: false)

    @Argument var directory: String

    func run() async throws {
        let node = try ClearingNode.open(directory: directory)
        try await ClearingServer(node: node) { base in
            say(base)
        }.run()
    }
}
