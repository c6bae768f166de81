import Foundation

/// The environment that a program under test gets: nothing of the developer's, so that every run is the same.
enum Surroundings {
    /// A number that the developer set.
    static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    /// Where programs are looked for.
    static var path: String { ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin" }

    /// The variables, as `NAME=value`; those given come last and replace what is there.
    static func variables(_ changes: [String: String] = [:]) -> [String] {
        let own = ProcessInfo.processInfo.environment
        var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
        for name in ["PATH", "LD_LIBRARY_PATH"] { variables[name] = own[name] ?? variables[name] }
        for (name, value) in changes { variables[name] = value }
        return variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}
