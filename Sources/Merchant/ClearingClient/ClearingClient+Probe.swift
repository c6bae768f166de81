import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1
public import Timekeeping

extension ClearingClient {
    /// Asks the node whether it is ready; nothing is signed, and nothing changes.
    ///
    /// - Throws: ``ClearingError`` when it cannot be asked.
    public func probe(clock: TimeSource = .system) async throws(ClearingError) -> NetworkProbe {
        let request = HTTPClientRequest(url: address.base + Endpoint.ready)
        let (start, began) = (clock.now(), ContinuousClock.now)
        let response: HTTPClientResponse
        do {
            response = try await http.execute(request, timeout: .seconds(Self.patience))
            _ = try await response.body.collect(upTo: Self.longestAnswer)
        } catch {
            throw Self.error(error)
        }
        let roundTrip = ContinuousClock.now - began
        // The node's second began up to a second before it answered, half of the round trip after it was asked.
        let half = Int64(roundTrip / .milliseconds(2))
        let lead = response.headers.first(name: "date").flatMap { RetryAfter.time($0) }.map { date in
            start.adding(milliseconds: half).interval(since: date.adding(milliseconds: 500))
        }
        return NetworkProbe(isReady: response.status == .ok, roundTrip: roundTrip, clockLead: lead)
    }
}
