import ArgumentParser
import Glibc

/// The program of the merchant.
@main
enum Counterfoil {
    static func main() async {
        CrashManners.settle()
        // Takings are nobody else's business: what is made is the owner's alone.
        umask(0o077)
        do {
            var command = try CounterfoilCommand.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            CommandFailure.exit(for: error)
        }
    }
}
