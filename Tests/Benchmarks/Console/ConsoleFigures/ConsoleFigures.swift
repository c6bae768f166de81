import Foundation
import Measuring

/// Measures the console in a terminal, with many payments in its ledger and a network that answers, beside programs
/// that people know, and prints a table.
@main
enum ConsoleFigures {
    static func main() {
        do {
            try Run(Settings()).report()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(3)
        }
    }
}
