import Foundation
import Glibc

/// Where the programs under test are.
enum Programs {
    static let counterfoil = "counterfoil"
    static let clearinghouse = "clearinghouse"

    /// The path of a built program: in the directory that `COUNTERFOIL_PRODUCTS` names, or beside the test bundle.
    static func path(_ name: String) throws -> String {
        for directory in directories {
            let path = "\(directory)/\(name)"
            if access(path, X_OK) == 0 { return path }
        }
        throw HarnessFailure(
            "The program \(name) is not built; run `swift build`, or name its directory with COUNTERFOIL_PRODUCTS."
        )
    }

    /// The directory that the programs are in.
    static var folder: String {
        get throws { URL(filePath: try path(counterfoil)).deletingLastPathComponent().path }
    }

    private static var directories: [String] {
        if let named = ProcessInfo.processInfo.environment["COUNTERFOIL_PRODUCTS"] { return [named] }
        // The runner may be a helper of the toolchain that is told the bundle, or the bundle itself.
        let bundles = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
        let starts = bundles + [(try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""]
        return starts.flatMap { start in
            sequence(first: URL(filePath: start)) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
                .dropFirst().prefix(3).map(\.path)
        }
    }
}
