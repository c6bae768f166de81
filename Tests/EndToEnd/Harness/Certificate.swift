/// A certificate of localhost that signs itself, made by openssl.
struct Certificate {
    let certificateFile: String
    let keyFile: String

    /// Makes one in two files, in the place of what is there.
    init(in folder: TemporaryDirectory, named name: String, days: Int = 30) async throws {
        certificateFile = folder.file("\(name).crt")
        keyFile = folder.file("\(name).key")
        try await make(days: days)
    }

    /// Makes another one in the same two files.
    func renew() async throws { try await make(days: 60) }

    /// Copies another one into the files of this one, as whoever renews them does.
    func overwrite(with other: Certificate) async throws {
        for (from, to) in [(other.keyFile, keyFile), (other.certificateFile, certificateFile)] {
            _ = try await Command("cp", [from, to]).run()
        }
    }

    /// The fingerprint of the certificate in the file.
    func fingerprint() async throws -> String {
        let result = try await Command("openssl", ["x509", "-in", certificateFile, "-noout", "-fingerprint"]).run()
        return result.output
    }

    private func make(days: Int) async throws {
        let result = try await Command(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                "\(days)", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
                keyFile, "-out", certificateFile,
            ]
        ).run()
        guard result.status == 0 else { throw HarnessFailure("openssl made no certificate: \(result.errors)") }
    }
}
