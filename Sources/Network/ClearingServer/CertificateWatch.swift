public import Logging
public import ServiceLifecycle

/// Looks whether the certificate's files have changed, every few seconds and whenever it is told to.
public struct CertificateWatch: Service {
    let certificate: ServerCertificate
    let logger: Logger
    let interval: Duration

    /// A watch over a certificate.
    public init(
        over certificate: ServerCertificate,
        every interval: Duration = .seconds(5),
        logger: Logger = ClearingServer.defaultLogger
    ) {
        self.certificate = certificate
        self.interval = interval
        self.logger = logger
    }

    /// Looks until the task is cancelled or the service group shuts down.
    public func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                look()
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// Looks now, also at files that seem the same, and says what came of it.
    public func lookNow() { look(isForced: true) }

    private func look(isForced: Bool = false) {
        switch certificate.reload(isForced: isForced) {
        case .unchanged:
            if isForced { logger.notice("The certificate is the same as before") }
        case .replaced(let end):
            logger.notice("New connections are shown another certificate", metadata: ["good_until": "\(end)"])
        case .kept(let error):
            logger.error("The certificate of before stays", metadata: ["reason": "\(error)"])
        }
    }
}
