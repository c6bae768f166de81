import Foundation
import Glibc

/// The symbol reader `zbarimg` of the Debian package zbar-tools, a decoder that shares nothing with our encoder.
enum SymbolReader {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The bytes that the reader finds in a picture of the form PGM.
    static func bytes(in picture: [UInt8], options: [String] = []) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "symbol-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "symbol.pgm").path
        let output = folder.appending(path: "text").path
        try Data(picture).write(to: URL(filePath: file))

        let status = try run(["zbarimg", "--raw", "-q"] + options + [file], output: output)
        guard status == 0 else { throw Failure(description: "zbarimg found no symbol (wait status \(status)).") }
        return try Array(Data(contentsOf: URL(filePath: output)))
    }

    /// The text that the reader finds in a picture, without the line end it adds.
    static func text(in picture: [UInt8]) throws -> String {
        let found = try bytes(in: picture)
        guard found.last == UInt8(ascii: "\n") else { throw Failure(description: "zbarimg's output has no line end.") }
        return String(decoding: found.dropLast(), as: UTF8.self)
    }

    /// Runs a program to its end with its output in a file.
    ///
    /// Neither pipes nor `Process`, whose wait can hang, and an empty signal mask, since pool threads block signals.
    private static func run(_ arguments: [String], output: String) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        let words = arguments.map { strdup($0) }
        defer { words.forEach { free($0) } }
        var child = pid_t()
        let failure = posix_spawnp(&child, arguments[0], &actions, &attributes, words + [nil], environ)
        guard failure == 0 else {
            throw Failure(description: "\(arguments[0]) cannot be started: install the Debian package zbar-tools.")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1 && errno == EINTR {}
        return status
    }
}
