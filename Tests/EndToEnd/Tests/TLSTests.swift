import AsyncHTTPClient
import ClearingProtocol
import Glibc
import Money
import NIOSSL
import PaymentCodes
import SimulatedCustomers
import Testing

/// A node that speaks TLS, as a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct TLSTests {
    private let folder: TemporaryDirectory
    private let certificate: Certificate

    init() async throws {
        folder = try TemporaryDirectory()
        certificate = try await Certificate(in: folder, named: "node")
    }

    private func node() async throws -> ClearingNetwork {
        try await ClearingNetwork(
            data: folder.file("network"),
            options: ["--tls-certificate", certificate.certificateFile, "--tls-key", certificate.keyFile]
        )
    }

    /// What somebody who connects is shown.
    private func shown(by node: ClearingNetwork) async throws -> String {
        let script = """
            openssl s_client -connect 127.0.0.1:\(node.port) </dev/null 2>/dev/null | openssl x509 -noout -fingerprint
            """
        return try await Command("sh", ["-c", script]).run().output
    }

    @Test func `a wallet pays over TLS, and plain HTTP is not answered`() async throws {
        let node = try await node()
        #expect(node.address.hasPrefix("https://127.0.0.1:"))
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(certificate.certificateFile)
        let http = HTTPClient(configuration: HTTPClient.Configuration(tlsConfiguration: tls))
        let key = SigningKey(from: .system)
        let opened = try await node.administer(
            "wallet",
            "add",
            "--owner",
            "Ann",
            "--key",
            Base64.encode(key.verifyingKey.bytes)
        )
        let number = try #require(opened["wallet"]?.text)
        _ = try await node.administer("wallet", "top-up", number, "100.00")
        let phone = WalletClient(key: key, node: node.address, http: http)
        #expect(try await phone.balance().balance.minorUnits == 10_000)
        let stranger = WalletClient(key: key, node: node.address)
        await #expect(throws: WalletError.self, "a certificate that nobody vouches for is refused") {
            _ = try await stranger.balance()
        }
        let plain = WalletClient(key: key, node: "http://127.0.0.1:\(node.port)")
        await #expect(throws: WalletError.self) { _ = try await plain.balance() }
        try await http.shutdown()
        #expect(try await node.stop().status == 0)
    }

    @Test func `a renewed certificate is shown without a restart, a broken one is not`() async throws {
        let node = try await node()
        let first = try await certificate.fingerprint()
        #expect(try await shown(by: node) == first)
        let other = try await Certificate(in: folder, named: "other")
        // The key of one with the certificate of another: what a half-written pair looks like.
        _ = try await Command("cp", [other.certificateFile, certificate.certificateFile]).run()
        node.signal(SIGHUP)
        _ = try await Patience.wait(for: "the node to say that it keeps its certificate") {
            node.errors.contains("The certificate of before stays") ? true : nil
        }
        #expect(try await shown(by: node) == first)
        try await certificate.overwrite(with: other)
        let renewed = try await other.fingerprint()
        #expect(renewed != first)
        _ = try await Patience.wait(for: "the new certificate, which nobody announced") {
            try await shown(by: node) == renewed ? true : nil
        }
        try await certificate.renew()
        node.signal(SIGHUP)
        let last = try await certificate.fingerprint()
        _ = try await Patience.wait(for: "the third certificate") { try await shown(by: node) == last ? true : nil }
        #expect(try await node.stop().status == 0)
    }

    @Test func `a pair that cannot be used is named, and nothing is served`() async throws {
        let other = try await Certificate(in: folder, named: "other")
        let open = try await Certificate(in: folder, named: "open")
        chmod(open.keyFile, 0o644)
        for (pair, word) in [
            ((certificate.certificateFile, other.keyFile), "belongs together"),
            ((folder.file("none.crt"), certificate.keyFile), "none.crt"),
            ((certificate.certificateFile, certificate.certificateFile), "node.crt"),
            ((open.certificateFile, open.keyFile), "chmod"),
        ] {
            let result = try await serve("--tls-certificate", pair.0, "--tls-key", pair.1)
            #expect(result.status == 2, "\(result.errors)")
            #expect(result.isOneSentence && result.errors.contains(word), "\(result.errors)")
        }
        #expect(try await serve("--tls-key", certificate.keyFile).status == 2)
        let everywhere = try await serve(
            "--listen",
            "0.0.0.0:0",
            "--tls-certificate",
            certificate.certificateFile,
            "--tls-key",
            certificate.keyFile
        )
        #expect(everywhere.status == 2 && everywhere.errors.contains("--code-base"), "\(everywhere.errors)")
    }

    private func serve(_ options: String...) async throws -> CommandResult {
        try await Command(
            try Programs.path(Programs.clearinghouse),
            ["serve", "--data", folder.file("none")] + options
        ).run()
    }
}
