import Foundation
import Ledger

/// Measures what the ledger promises, beside programs that do the same work or less, and prints a table.
///
/// What happens once, and what takes memory, runs in a process of its own; see ``Role``.
@main
enum LedgerFigures {
    static func main() {
        do {
            if let role = try Role(Array(CommandLine.arguments.dropFirst())) {
                print(try role.run())
            } else {
                try Run(Settings()).report()
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(3)
        }
    }
}
