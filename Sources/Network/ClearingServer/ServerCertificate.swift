import HummingbirdTLS
import NIOCore
import NIOSSL
import OutsideText
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The certificate that a node shows whoever connects, and its key: read from two files in PEM, and read again when
/// they change. Connections that are open keep the one that they began with.
public final class ServerCertificate: Sendable {
    /// What came of looking at the files again.
    public enum Reloading: Sendable, Hashable {
        /// Nothing has changed since they were looked at last.
        case unchanged
        /// New connections are shown another certificate now, good until so many seconds since 1970.
        case replaced(until: Int)
        /// The files cannot be used; the certificate of before stays.
        case kept(CertificateError)
    }

    private struct State {
        var pair: CertificatePair
        /// The files as they were looked at last, usable or not.
        var seen: [FileMark]
    }

    private let certificateFile: String
    private let keyFile: String
    private let state: Mutex<State>

    /// Reads a certificate, with those that vouch for it after it, and its key.
    ///
    /// - Throws: ``CertificateError`` when a file cannot be read, or the key is not the certificate's.
    public init(certificateFile: String, keyFile: String) throws(CertificateError) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        let seen = [FileMark(certificateFile), FileMark(keyFile)]
        let pair = try CertificatePair(certificateFile: certificateFile, keyFile: keyFile)
        state = Mutex(State(pair: pair, seen: seen))
    }

    /// Until when the certificate is good, in seconds since 1970.
    public var goodUntil: Int { state.withLock { $0.pair.goodUntil } }

    /// Looks at the files again; a pair that cannot be used changes nothing.
    ///
    /// - Parameter isForced: whether files are read that do not look changed.
    public func reload(isForced: Bool = false) -> Reloading {
        let seen = [FileMark(certificateFile), FileMark(keyFile)]
        guard isForced || state.withLock({ $0.seen != seen }) else { return .unchanged }
        do {
            let pair = try CertificatePair(certificateFile: certificateFile, keyFile: keyFile)
            let isSame = state.withLock { state in
                defer { state = State(pair: pair, seen: seen) }
                return state.pair == pair
            }
            return isSame ? .unchanged : .replaced(until: pair.goodUntil)
        } catch {
            state.withLock { $0.seen = seen }
            return .kept(error)
        }
    }

    /// TLS 1.2 and later with whatever certificate is the present one when somebody connects.
    var configuration: TLSConfiguration {
        let pair = state.withLock { $0.pair }
        var configuration = pair.configuration
        configuration.sslContextCallback = { [weak self] _, promise in
            var override = NIOSSLContextConfigurationOverride()
            let pair = self?.state.withLock { $0.pair } ?? pair
            override.certificateChain = pair.chain.map { .certificate($0) }
            override.privateKey = .privateKey(pair.key)
            promise.succeed(override)
        }
        return configuration
    }
}

/// A certificate with its chain and its key, found to belong together.
private struct CertificatePair: Sendable, Equatable {
    let chain: [NIOSSLCertificate]
    let key: NIOSSLPrivateKey
    let goodUntil: Int

    init(certificateFile: String, keyFile: String) throws(CertificateError) {
        do {
            chain = try NIOSSLCertificate.fromPEMFile(certificateFile)
        } catch {
            throw .unreadable(file: certificateFile.shown(limit: 200), what: "certificates in PEM")
        }
        guard let first = chain.first else {
            throw .unreadable(file: certificateFile.shown(limit: 200), what: "certificates in PEM")
        }
        try Self.requireOwn(keyFile)
        do {
            key = try NIOSSLPrivateKey(file: keyFile, format: .pem)
        } catch {
            throw .unreadable(file: keyFile.shown(limit: 200), what: "a private key in PEM without a passphrase")
        }
        goodUntil = Int(first.notValidAfter)
        // A context takes a key only when it is the certificate's.
        guard (try? NIOSSLContext(configuration: configuration)) != nil else {
            throw .apart(certificate: certificateFile.shown(limit: 200), key: keyFile.shown(limit: 200))
        }
    }

    var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(key)
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }

    private static func requireOwn(_ path: String) throws(CertificateError) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o007 != 0 else { return }
        throw .exposed(file: path.shown(limit: 200), mode: String(status.st_mode & 0o777, radix: 8))
    }
}

/// What changes about a file when it is written or replaced.
private struct FileMark: Sendable, Equatable {
    private let numbers: [Int]

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            numbers = []
            return
        }
        numbers = [
            Int(status.st_ino), Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
            Int(status.st_mode),
        ]
    }
}
