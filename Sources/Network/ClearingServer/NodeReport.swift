import Clearing
import ClearingProtocol

/// The figures of a node, as Prometheus reads them.
struct NodeReport {
    let node: ClearingNode
    let state: ServerState

    func text() async throws -> String {
        let size = try await node.log.size()
        var report = PrometheusText()
        addRequests(to: &report)
        addNode(to: &report)
        report.add("clearinghouse_log_size", .gauge, "Leaves in the network's log.", size)
        if let certificate = state.certificate {
            let help = "When the certificate that is shown ends, in seconds since 1970."
            report.add("clearinghouse_certificate_end_seconds", .gauge, help, certificate.goodUntil)
        }
        ProcessFigures.now().add(to: &report)
        return report.text
    }

    private func addRequests(to report: inout PrometheusText) {
        let figures = state.figures.snapshot
        report.begin("clearinghouse_requests_total", .counter, "Requests that were answered.")
        for (kind, count) in figures.answers.sorted(by: { $0.key < $1.key }) {
            let labels = [("method", kind.method), ("route", kind.route), ("status", "\(kind.status)")]
            report.add("clearinghouse_requests_total", labels, count)
        }
        report.begin("clearinghouse_request_duration_seconds", .histogram, "How long until the answer began.")
        for (route, durations) in figures.durations.sorted(by: { $0.key < $1.key }) {
            report.add("clearinghouse_request_duration_seconds", [("route", route)], durations)
        }
        report.add("clearinghouse_requests_under_way", .gauge, "Requests without an answer yet.", figures.underWay)
        let help = "Requests that were refused because a key or an address sent too many."
        report.add("clearinghouse_rate_limited_total", .counter, help, figures.refusedByRate)
        let streams = node.events.listenerCount
        report.add("clearinghouse_event_streams", .gauge, "Streams of events that are connected.", streams)
    }

    private func addNode(to report: inout PrometheusText) {
        let figures = node.figures.snapshot
        report.begin("clearinghouse_orders_total", .counter, "Attempts that came into a state since the start.")
        for state in OrderState.allCases {
            report.add("clearinghouse_orders_total", [("state", state.rawValue)], figures.orders[state, default: 0])
        }
        let name = "clearinghouse_commit_duration_seconds"
        report.begin(name, .histogram, "How long the database took to make a transaction durable.")
        report.add(name, [], figures.commits)
    }
}
