import ClearingClient
import ClearingProtocol
import Ledger
import Till
import Timekeeping

extension Doctor {
    /// How far the clocks may be apart, in milliseconds: half of what a node takes for a signature of the present.
    private static let tolerableLead: Int64 = RequestVerifier.tolerance * 500
    private static let noticeableLead: Int64 = 3_000

    func networkChecks(_ ledger: Ledger?) async -> [DoctorCheck] {
        guard let ledger else { return [] }
        do {
            guard let paired = try ledger.read({ try $0.pairing() }) else {
                return [
                    .failed(
                        "network",
                        "the terminal is not paired",
                        mend: "get a one-time code and run `counterfoil`, which asks for it, or "
                            + "`counterfoil pair --clearing URL --code CODE`"
                    ), lonelyClockCheck(ledger),
                ]
            }
            let address = try ClearingAddress(paired.clearing)
            let trusted = try TrustedCertificates(encodings: paired.trustedCertificates)
            // Nothing is signed, so that any key will do.
            let client = ClearingClient(address: address, key: SigningKey(from: .system), trusted: trusted)
            let result: Result<NetworkProbe, ClearingError>
            do throws(ClearingError) {
                result = .success(try await client.probe())
            } catch {
                result = .failure(error)
            }
            await client.close()
            return checks(try result.get(), address)
        } catch {
            return [
                .failed(
                    "network",
                    TillError(error).description,
                    mend: "check the line, and whether the node runs; payments wait until it does"
                ), lonelyClockCheck(ledger),
            ]
        }
    }

    private func checks(_ probe: NetworkProbe, _ address: ClearingAddress) -> [DoctorCheck] {
        let time = Int64(probe.roundTrip / .milliseconds(1))
        let network: DoctorCheck =
            probe.isReady
            ? .ok("network", "\(address.base) answers in \(time) ms")
            : .failed(
                "network",
                "\(address.base) answers that it is not ready",
                mend: "ask who runs the node; payments wait until it is"
            )
        return [network, clockCheck(probe.clockLead)]
    }

    private func clockCheck(_ lead: Int64?) -> DoctorCheck {
        guard let lead else {
            return .warning("clock", "the node does not say its time", mend: "compare the clock with another one")
        }
        let finding = "\(lead.magnitude / 1000) s \(lead < 0 ? "behind" : "ahead of") the node's"
        switch Int64(clamping: lead.magnitude) {
        case ..<Self.noticeableLead: return .ok("clock", "as the node's, to \(Self.noticeableLead / 1000) s")
        case ..<Self.tolerableLead: return .warning("clock", finding, mend: Self.setClock)
        default: return .failed("clock", finding, mend: Self.setClock + "; the node will refuse what is signed now")
        }
    }

    /// The clock where no node tells its time: it cannot be before what the ledger has recorded.
    private func lonelyClockCheck(_ ledger: Ledger) -> DoctorCheck {
        let now = TimeSource.system.now()
        let newest = try? ledger.read { try $0.entries(AuditFilter(), before: nil, count: 1).first?.recordedAt }
        if let newest, newest > now {
            let finding = "\(now) is before the ledger's newest entry, of \(newest)"
            return .failed("clock", finding, mend: Self.setClock)
        }
        return .warning("clock", "\(now), with no node to compare it", mend: "compare it with another clock")
    }

    private static let setClock = "set the clock by the network's time, such as with systemd-timesyncd or chrony"
}
