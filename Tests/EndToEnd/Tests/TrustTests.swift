import Testing

/// Whom a till believes that it speaks to a node.
@Suite(.timeLimit(.minutes(20)))
struct TrustTests {
    @Test func `a certificate that nobody vouches for is refused, unless its file was named`() async throws {
        let folder = try TemporaryDirectory()
        let (key, certificate) = (folder.file("key.pem"), folder.file("certificate.pem"))
        let made = try await Command(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1",
            ]
        ).run()
        #expect(made.status == 0, "\(made.errors)")
        // It says every line backwards, which is all that is needed: TLS came about.
        let server = try BackgroundProgram(
            "openssl",
            [
                "s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate, "-rev", "-no_dhe", "-naccept",
                "20",
            ]
        )
        let line = try await Patience.wait(for: "the port") {
            let words = try await server.firstLine().split(separator: ":")
            return words.last.map(String.init)
        }
        let address = "https://127.0.0.1:\(line)"
        let till = try await Till.founded(in: folder.file("till"))
        let doubted = try await till.run("pair", "--clearing", address, "--code", "00000000")
        #expect(doubted.status == 3 && doubted.isOneSentence, "\(doubted.errors)")
        #expect(doubted.errors.contains("certificate is not trusted") && doubted.errors.contains("nothing was sent"))
        let trusted = try await till.run(
            "pair",
            "--clearing",
            address,
            "--code",
            "00000000",
            "--trust",
            certificate
        )
        #expect(trusted.status == 3 && !trusted.errors.contains("certificate"), "\(trusted.errors)")
        let key2 = try await till.run("pair", "--clearing", address, "--code", "00000000", "--trust", key)
        #expect(key2.status == 2 && key2.isOneSentence, "\(key2.errors)")
        let plain = try await till.run(
            "pair",
            "--clearing",
            "http://127.0.0.1:1",
            "--code",
            "00000000",
            "--trust",
            certificate
        )
        #expect(plain.status == 2 && plain.isOneSentence, "\(plain.errors)")
        try await server.kill()
    }
}
