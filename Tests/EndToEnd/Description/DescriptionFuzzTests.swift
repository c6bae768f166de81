import Foundation
import Testing

/// The live node against `assets/openapi.yaml`, asked by schemathesis (PyPI): right requests and wrong ones, all
/// signed. No answer is a failure of the server, and none is one that is not described.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct DescriptionFuzzTests {
    @Test(.enabled(if: Schemathesis.isInstalled, Schemathesis.remedy))
    func `whatever schemathesis asks has an answer that is described`() async throws {
        let shop = try await Shop(withShift: false)
        let walletKey = shop.file("wallet.key")
        let wallet = try await shop.network.administer("wallet", "add", "--owner", "Ann", "--key-file", walletKey)
        _ = try await shop.network.administer("wallet", "top-up", try #require(wallet["wallet"]?.text), "100000.00")
        // It keeps notes in the directory that it runs in.
        var command = Command(
            "env",
            ["-C", shop.till.data, Schemathesis.python, "-m", "schemathesis.cli", "run", Schemathesis.description]
                + ["--url", shop.network.address] + Schemathesis.options
        )
        command.environment = [
            "PYTHONPATH": Schemathesis.hooks,
            "PYTHONDONTWRITEBYTECODE": "1",
            "SCHEMATHESIS_HOOKS": "plausible_requests",
            "TERMINAL_KEY": "\(shop.till.data)/keys/terminal.key",
            "WALLET_KEY": walletKey,
            "HOME": shop.file("home"),
        ]
        command.timeLimit = .seconds(600)
        let result = try await command.run()
        #expect(result.status == 0, "\(result.output.suffix(8_000))\n\(result.errors.suffix(2_000))")
        // It got past the door, and the node is none the worse for it.
        let passed = try #require(result.output.firstMatch(of: /generated, ([0-9]+) passed/)?.output.1)
        #expect(Int(passed) ?? 0 > 500)
        #expect(try await shop.network.stop().status == 0)
        let node = Database.node(in: shop.networkData)
        #expect(try await node.value("SELECT count(*) > 0 FROM orders WHERE payment IS NOT NULL") == "1")
        #expect(try await node.value("PRAGMA integrity_check") == "ok")
    }
}

/// How schemathesis is run.
private enum Schemathesis {
    static let python = ProcessInfo.processInfo.environment["COUNTERFOIL_PYTHON"] ?? "python3"
    static let hooks = URL(filePath: #filePath).deletingLastPathComponent().path
    static let description = URL(filePath: hooks).appending(path: "../../../assets/openapi.yaml")
        .standardizedFileURL.path

    static let remedy: Comment =
        "schemathesis is not there: `pip install schemathesis cryptography` for the Python of COUNTERFOIL_PYTHON"

    static let isInstalled: Bool = {
        guard let folder = try? TemporaryDirectory(),
            let probe = try? ChildProcess(
                python,
                ["-c", "import schemathesis, cryptography"],
                environment: Surroundings.variables(),
                output: folder.file("out"),
                errors: folder.file("errors")
            )
        else { return false }
        probe.waitBlocking()
        return probe.status == 0
    }()

    /// The stream of events has no end, so that it is left to the tests of the server.
    static let options = [
        "--exclude-operation-id", "events", "--checks", "all", "--exclude-checks", "positive_data_acceptance",
        "--phases", "coverage,fuzzing",
        "--seed", "20260101", "--max-examples", "15", "--generation-database", "none", "--request-timeout", "10",
        "--no-color",
    ]
}
