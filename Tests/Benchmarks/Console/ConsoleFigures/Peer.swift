import Foundation
import Measuring

/// A program for the terminal that people know.
struct Peer {
    let name: String
    private let words: [String]

    /// Those that are installed; what is missing is named and left out.
    static func installed(scratch: URL) throws -> [Peer] {
        let peers = [
            Peer(name: "htop", words: ["htop"]),
            Peer(name: "tig", words: ["-C", try repository(in: scratch).path, "tig"]),
        ]
        return peers.filter { peer in
            let isThere = (try? runProgram("which", [peer.name])) != nil
            if !isThere { progress("\(peer.name) is not installed and left out") }
            return isThere
        }
    }

    /// Starts it in a terminal.
    func start() throws -> TerminalProgram {
        try TerminalProgram("env", words)
    }

    /// A small repository for tig to show.
    private static func repository(in scratch: URL) throws -> URL {
        let folder = scratch.appending(path: "repository")
        guard !FileManager.default.fileExists(atPath: folder.path) else { return folder }
        try runProgram("git", ["init", "--quiet", folder.path])
        for number in 1...50 {
            let person = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com"]
            let words = ["commit", "--quiet", "--allow-empty", "-m", "Change \(number)"]
            try runProgram("git", ["-C", folder.path] + person + words)
        }
        return folder
    }
}
