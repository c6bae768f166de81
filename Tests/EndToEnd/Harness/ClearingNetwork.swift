import Glibc

/// A clearing node as a process of its own, with its directory.
final class ClearingNetwork: Sendable {
    /// Its directory.
    let data: String
    private let program: BackgroundProgram
    /// Where it listens, such as `http://127.0.0.1:40001`.
    let address: String

    /// Starts a node and waits until it listens.
    ///
    /// - Parameters:
    ///   - port: 0 takes any that is free.
    ///   - options: what else the program is told.
    ///   - blocks: how many blocks of 512 bytes its files may have, where that is limited.
    init(data: String, port: String = "0", options: [String] = [], blocks: Int? = nil) async throws {
        self.data = data
        let words =
            [
                try Programs.path(Programs.clearinghouse), "serve", "--listen", "127.0.0.1:\(port)", "--data", data,
                "--json",
            ]
            + options
        let limit = blocks.map { "ulimit -f \($0); " } ?? ""
        program = try BackgroundProgram("sh", ["-c", "\(limit)exec \"$@\"", "sh"] + words)
        let line = try await program.firstLine()
        guard let address = try JSON(parsing: line)["listening"]?.text else {
            throw HarnessFailure("The node does not say where it listens, but: \(line)")
        }
        self.address = address
    }

    /// The port it listens on.
    var port: String { String(address.split(separator: ":").last ?? "") }

    /// What the node has said on standard error so far.
    var errors: String { program.errors }

    /// Sends the node a signal.
    func signal(_ number: Int32) { program.signal(number) }

    /// Asks the node to end and waits until it did.
    func stop() async throws -> CommandResult {
        try await program.stop()
    }

    /// Lets the node stand still: what is sent to it waits, and nothing is answered.
    func freeze() { program.signal(SIGSTOP) }

    /// Lets the node go on.
    func thaw() { program.signal(SIGCONT) }

    /// Ends the node as a power failure would.
    func kill() async throws {
        try await program.kill()
    }

    /// Runs a command of the node's administrator and answers what it prints.
    func administer(_ words: String...) async throws -> JSON { try await administer(words) }

    /// Runs a command of the node's administrator and answers what it prints.
    func administer(_ words: [String]) async throws -> JSON {
        let arguments = words + ["--data", data, "--json"]
        let result = try await Command(try Programs.path(Programs.clearinghouse), arguments).run()
        guard result.status == 0 else {
            throw HarnessFailure(
                "`clearinghouse \(words.joined(separator: " "))` ends \(result.status): \(result.errors)"
            )
        }
        return try result.json
    }

    /// Adds a merchant and answers its number.
    ///
    /// - Parameter options: what else is said of it.
    func addMerchant(_ options: [String] = []) async throws -> String {
        let merchant = try await administer(
            [
                "merchant", "add", "--name", "Tea House", "--name-zh", "茶馆", "--city-zh", "上海", "--city", "Shanghai",
                "--mcc", "5812", "--limit", "5000.00",
            ] + options
        )
        guard let number = merchant["merchant"]?.text else { throw HarnessFailure("The node added no merchant.") }
        return number
    }

    /// Adds a merchant and answers a one-time code for a terminal of it.
    ///
    /// - Parameter options: what else is said of the merchant.
    func pairingCode(_ options: [String] = []) async throws -> String {
        let terminal = try await administer("terminal", "add", "--merchant", try await addMerchant(options))
        guard let code = terminal["code"]?.text else { throw HarnessFailure("The node gave no pairing code.") }
        return code
    }
}
