import FoundationEssentials
import NIOSSL

/// Certificates that alone vouch for a node: those of a private authority, or the node's own when it signed itself.
public struct TrustedCertificates: Sendable, Hashable {
    /// The certificates, DER; none stands for the system's authorities.
    public let encodings: [[UInt8]]
    private let certificates: [NIOSSLCertificate]

    /// The most certificates that a file may have.
    private static let limit = 16

    /// What the system trusts.
    public static let system = TrustedCertificates()

    private init() {
        (encodings, certificates) = ([], [])
    }

    /// Certificates as ``encodings`` gave them.
    ///
    /// - Throws: ``ClearingError/untrusted(_:)`` when one cannot be read.
    public init(encodings: [[UInt8]]) throws(ClearingError) {
        do {
            certificates = try encodings.map { try NIOSSLCertificate(bytes: $0, format: .der) }
        } catch {
            throw .untrusted("what the ledger holds is no certificate")
        }
        self.encodings = encodings
    }

    /// Reads the certificates of a file of PEM.
    ///
    /// - Throws: ``ClearingError/address(_:)`` when it cannot be read, holds none, or holds more than 16.
    public init(file path: String) throws(ClearingError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .address("The file \(path) cannot be read; name one with certificates in PEM.")
        }
        do {
            certificates = try NIOSSLCertificate.fromPEMBytes([UInt8](data))
            encodings = try certificates.map { try $0.toDERBytes() }
        } catch {
            throw .address("The file \(path) holds no certificates; name one with certificates in PEM.")
        }
        guard (1...Self.limit).contains(certificates.count) else {
            throw .address("The file \(path) holds \(certificates.count) certificates; name one with 1 to 16.")
        }
    }

    /// How TLS is spoken: names are checked in either case.
    var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if !certificates.isEmpty { configuration.trustRoots = .certificates(certificates) }
        return configuration
    }
}
