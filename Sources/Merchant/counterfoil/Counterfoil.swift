import ArgumentParser

/// The program of the merchant.
@main
enum Counterfoil {
    static func main() async {
        CrashManners.settle()
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
