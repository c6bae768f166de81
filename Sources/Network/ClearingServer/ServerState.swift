import Synchronization

/// What all requests of a server share.
final class ServerState: Sendable {
    /// What was asked and answered.
    let figures = RequestFigures()
    /// Counts the requests of each key, if that is limited.
    let keys: RateLimiter?
    /// Counts what comes from each address without a valid signature, if that is limited.
    let peers: RateLimiter?
    /// The certificate that is shown, if the server speaks TLS.
    let certificate: ServerCertificate?
    private let stopping = Atomic(false)

    init(keyRate: RateLimit?, peerRate: RateLimit?, certificate: ServerCertificate?) {
        keys = keyRate.map { RateLimiter($0) }
        peers = peerRate.map { RateLimiter($0) }
        self.certificate = certificate
    }

    /// Whether the server was told to stop.
    var isStopping: Bool { stopping.load(ordering: .relaxed) }

    /// Takes nothing new from now on.
    func stop() { stopping.store(true, ordering: .relaxed) }
}
