import Foundation

/// A library of PyPI that makes QR symbols.
enum PeerLibrary: String, CaseIterable {
    case qrcode
    case segno

    /// The Python that the variable COUNTERFOIL_PYTHON names, or else `python3`.
    static var python: String { ProcessInfo.processInfo.environment["COUNTERFOIL_PYTHON"] ?? "python3" }

    /// The libraries that the Python finds; none without a Python.
    static func installed() -> [PeerLibrary] {
        let names = allCases.map(\.rawValue)
        let script = "import importlib.util, sys; print(*filter(importlib.util.find_spec, sys.argv[1:]))"
        let output = Pipe()
        let process = Process.python(script, names)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil, let found = try? output.fileHandleForReading.readToEnd() else { return [] }
        return String(decoding: found, as: UTF8.self).split { $0.isWhitespace }.compactMap {
            PeerLibrary(rawValue: String($0))
        }
    }

    /// What is said where the library is missing.
    var absence: String {
        "\(rawValue) is left out, for \(Self.python) does not have it; "
            + "install it with pip, or name another Python in COUNTERFOIL_PYTHON."
    }
}

extension Process {
    /// The Python with a script and its arguments, not started yet.
    static func python(_ script: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [PeerLibrary.python, "-c", script] + arguments
        return process
    }
}
