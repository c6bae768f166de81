import Glibc
import Testing

/// Disks that are full, or may only be read.
@Suite(.timeLimit(.minutes(20)))
struct BrokenDiskTests {
    @Test(arguments: [true, false])
    func `a limit on the size of files ends the writer, and what it reported is there`(isHandled: Bool) async throws {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        // Blocks of 512 bytes. Whoever does not handle the signal (25, SIGXFSZ) is ended by it.
        let limit = "\(isHandled ? "trap '' 25; " : "")ulimit -f 600; exec \"$@\""
        let writer = try BackgroundProgram(
            "sh",
            ["-c", limit, "sh", try Programs.path("ledgerwriter"), "append", till.data]
        )
        let end = try await writer.end()
        #expect(end.status == (isHandled ? 3 : 128 + SIGXFSZ))
        #expect(isHandled ? end.errors.contains("nothing more is recorded") : end.errors.isEmpty)
        let reported = try #require(end.output.split(separator: "\n").last)
        #expect(try await till.holds())
        let count = try #require(Int(try await till.ledger.value("SELECT count(*) FROM journal")))
        #expect(Int(reported) == count || Int(reported) == count - 1)

        let again = try BackgroundProgram(try Programs.path("ledgerwriter"), ["append", till.data])
        #expect(try await again.firstLine() == "\(count)")
        try await again.kill()
        #expect(try await till.holds())
    }

    @Test(arguments: [true, false])
    func `a directory that may only be read is read, and what would write says so`(hasLog: Bool) async throws {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        // A reader leaves an empty log behind.
        if hasLog { _ = try await till.done("payments") }
        let before = try await till.ledger.contents()
        if !hasLog { for suffix in ["-wal", "-shm"] { unlink(till.ledger.path + suffix) } }
        for suffix in ["", "-wal", "-shm"] { chmod(till.ledger.path + suffix, 0o444) }
        chmod(till.data, 0o555)
        defer { chmod(till.data, 0o755) }

        #expect(try await stranger(["payments"], at: till).output == "No payments.\n")
        #expect(try await stranger(["verify"], at: till).status == 0)
        let sync = try await stranger(["sync"], at: till)
        #expect(sync.status == 3 && sync.isOneSentence && sync.errors.contains("cannot be written"))
        chmod(till.data, 0o755)
        #expect(try await till.ledger.contents() == before)
    }

    @Test(arguments: [(8, "payments"), (8, "verify"), (80, "backup"), (8, "backup")])
    func `a limit on the size of files is said by whoever reads or backs up, and leaves nothing behind`(
        blocks: Int,
        word: String
    ) async throws {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        let copy = folder.file("copy.sqlite")
        let words = [try Programs.path(Programs.counterfoil), word] + (word == "backup" ? [copy] : [])
        let limited = ["-c", "ulimit -f \(blocks); exec \"$@\"", "sh"] + words + ["--data", till.data]
        let result = try await Command("sh", limited).run()
        #expect(result.status == 3 && result.isOneSentence, "\(result.status) \(result.errors)")
        #expect(result.errors.contains("full"))
        let left = try await Command("ls", ["-a", folder.path]).run().output
        #expect(!left.contains("copy.sqlite"), "\(left)")
        #expect(try await till.holds())
    }

    @Test func `a log that cannot be read without its index, and a backup that may not be read, say so`() async throws {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        _ = try await till.done("payments")
        for file in [till.ledger.path, till.ledger.path + "-wal"] { chmod(file, 0o444) }
        unlink(till.ledger.path + "-shm")
        chmod(folder.path, 0o755)
        chmod(till.data, 0o555)
        defer { chmod(till.data, 0o755) }
        let payments = try await stranger(["payments"], at: till)
        #expect(payments.status == 3 && payments.isOneSentence, "\(payments.errors)")
        #expect(payments.errors.contains("-shm") && !payments.errors.contains("cannot be written"))
        chmod(till.data, 0o755)
        let backup = folder.file("backup.sqlite")
        _ = try await till.done("backup", backup)
        let restore = try await stranger(["restore", backup], at: Till(data: folder.file("other")))
        #expect(restore.status == 1 && restore.isOneSentence)
        #expect(restore.errors.contains("backup.sqlite cannot be read: Permission denied"))
    }

    // Whom the modes of files bind, which they do not do with root.
    private func stranger(_ words: [String], at till: Till) async throws -> CommandResult {
        let command = [try Programs.path(Programs.counterfoil)] + words + ["--data", till.data]
        guard geteuid() == 0 else { return try await Command(command[0], Array(command.dropFirst())).run() }
        let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups"]
        return try await Command("setpriv", nobody + command).run()
    }
}
