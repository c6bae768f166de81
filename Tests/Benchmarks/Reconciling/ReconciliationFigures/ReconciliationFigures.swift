import Foundation

/// Measures what closing, reconciling and exporting promise, beside programs that do the same work or less, and prints a
/// table.
///
/// Each piece of work runs in a process of its own, so that its memory is its own; see ``Role``.
@main
enum ReconciliationFigures {
    static func main() async {
        do {
            if let role = try Role(Array(CommandLine.arguments.dropFirst())) {
                print(try await role.run())
            } else {
                try Run(Settings()).report()
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(3)
        }
    }
}
