import ArgumentParser
import Glibc

/// The program of the merchant.
@main
enum Counterfoil {
    static func main() async {
        CrashManners.settle()
        // Takings are nobody else's business: what is made is the owner's alone.
        umask(0o077)
        // A limit on the size of files then fails the write, which says so and tidies up, instead of ending the program.
        signal(SIGXFSZ, SIG_IGN)
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
