import ClearingProtocol
import Foundation
import Ledger
import Measuring
import SampleLedger
import Timekeeping

/// A till that is paired with a node of its own, and a customer with a wallet; all by the commands that people use.
final class Shop {
    private let folder: URL
    private let node: Process
    private let address: String

    /// Where the till's ledger is.
    var till: String { folder.appending(path: "till").path }

    /// Sets a shop up in a directory, or opens the one that an earlier run left there.
    init(in folder: URL, payments: Int) throws {
        self.folder = folder
        let isNew = !FileManager.default.fileExists(atPath: folder.path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let port = isNew ? "0" : try String(contentsOf: folder.appending(path: "port"), encoding: .utf8)
        (node, address) = try Self.startNode(in: folder, port: port)
        guard isNew else { return }
        try String(address.split(separator: ":").last ?? "0").write(
            to: folder.appending(path: "port"),
            atomically: true,
            encoding: .utf8
        )
        try pair()
        try fill(payments)
        try counterfoil("shift", "open", "--float", "200.00")
    }

    deinit {
        node.terminate()
        node.waitUntilExit()
    }

    /// The path of a program that was built beside this one.
    static func program(_ name: String) -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
    }

    /// The console in a terminal.
    func console() throws -> TerminalProgram {
        try TerminalProgram(Self.program("counterfoil"), ["open", "--language", "en", "--data", till])
    }

    /// Pays what a till shows, with the customer's wallet.
    func pay(_ code: String) throws {
        try clearinghouse(
            "wallet",
            "pay",
            code,
            "--key-file",
            folder.appending(path: "wallet.key").path,
            "--node",
            address
        )
    }

    /// The code that the till shows.
    func shownCode() throws -> String {
        let query = "SELECT code FROM attempts WHERE state = 'presented' ORDER BY sequence DESC LIMIT 1"
        return try runProgram("sqlite3", ["-readonly", "\(till)/ledger.sqlite", query]).trimmed
    }

    private static func startNode(in folder: URL, port: String) throws -> (Process, String) {
        let node = Process()
        node.executableURL = URL(filePath: program("clearinghouse"))
        node.arguments = [
            "serve", "--listen", "127.0.0.1:\(port)", "--data", folder.appending(path: "node").path, "--json",
        ]
        let output = Pipe()
        node.standardOutput = output
        node.standardError = FileHandle.nullDevice
        try node.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let address = try value("listening", in: line) else {
            throw FigureFailure.answer(line, expected: "where the node listens")
        }
        return (node, address)
    }

    private func pair() throws {
        try counterfoil("init", "--merchant", "Tea House", "--city", "Shanghai", "--mcc", "5812", "--currency", "CNY")
        let merchant = try administer(
            "merchant",
            "add",
            "--name",
            "Tea House",
            "--city",
            "Shanghai",
            "--mcc",
            "5812",
            "--limit",
            "5000.00",
            answering: "merchant"
        )
        let code = try administer("terminal", "add", "--merchant", merchant, answering: "code")
        try counterfoil("pair", "--clearing", address, "--code", code)
        let key = folder.appending(path: "wallet.key").path
        let wallet = try administer("wallet", "add", "--owner", "Ann", "--key-file", key, answering: "wallet")
        _ = try administer("wallet", "top-up", wallet, "1000.00", answering: "wallet")
    }

    private func fill(_ payments: Int) throws {
        let directory = LedgerDirectory(till)
        guard let key = try KeyFile(path: directory.terminalKey).load() else {
            throw FigureFailure.answer("no key", expected: "the terminal's")
        }
        let checkpoint = try runProgram("curl", ["--silent", "--fail", "\(address)/checkpoint"])
        let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
        let sample = try SampleTill(
            preparing: directory,
            key: key,
            payments: payments,
            before: now,
            checkpoint: checkpoint
        )
        let seconds = try sample.importPayments(payments)
        try sample.closeShift()
        progress("\(payments) payments brought in within \(seconds.asDuration)")
    }

    private func counterfoil(_ words: String...) throws {
        try runProgram(Self.program("counterfoil"), words + ["--data", till])
    }

    private func clearinghouse(_ words: String...) throws {
        try runProgram(Self.program("clearinghouse"), words)
    }

    private func administer(_ words: String..., answering member: String) throws -> String {
        let data = folder.appending(path: "node").path
        let answer = try runProgram(Self.program("clearinghouse"), words + ["--data", data, "--json"])
        guard let value = try Self.value(member, in: answer) else {
            throw FigureFailure.answer(answer, expected: member)
        }
        return value
    }

    private static func value(_ member: String, in text: String) throws -> String? {
        guard case .object(let members) = try JSONValue(parsing: Array(text.trimmed.utf8)),
            case .string(let value) = members[member]
        else { return nil }
        return value
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
