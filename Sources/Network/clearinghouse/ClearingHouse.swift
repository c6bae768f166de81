import ArgumentParser
import Glibc

/// The program of a member of the network: one binary, one directory.
@main
struct ClearingHouse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clearinghouse",
        abstract: "The clearing node: takes orders and payments, and keeps the log that anyone can audit.",
        subcommands: [
            Serve.self, MemberCommand.self, MerchantCommand.self, TerminalCommand.self, WalletCommand.self,
            Settle.self, Statement.self,
            ChangesCommand.self,
        ]
    )

    static func main() async {
        // Who paid whom is nobody else's business: what is made is the owner's alone.
        umask(0o077)
        // A limit on the size of files then fails what would pass it, instead of ending the node.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let arguments = try ConfigurationFile.expanded(Array(CommandLine.arguments.dropFirst()))
            let command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                var command = command
                try command.run()
            }
        } catch {
            ExitStatus(of: error).leave(because: error)
        }
    }
}
