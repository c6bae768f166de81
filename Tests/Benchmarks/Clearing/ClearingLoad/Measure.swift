import ArgumentParser
import AsyncHTTPClient
import ClearingProtocol
import Foundation
import Glibc
import NIOCore

/// Measures everything and prints a table.
struct Measure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measure and print a table.")

    @Option(help: "How long each row is measured, in seconds.") var seconds = 8
    @Option(help: "How many ask at once where the most is measured.") var workers = 64
    @Option(help: "How many terminals listen, by rows.") var terminals = [1, 100, 1_000]
    @Option(help: "How many payments are stored, by rows.") var stored = [10, 1_000, 10_000]
    @Option(help: "A directory that `fill` has filled; only payments one by one and the most are measured, in it.")
    var prepared: String?
    @Option(help: "Where the databases are made; removed afterwards.") var directory = NSTemporaryDirectory()

    private var limit: Duration { .seconds(seconds) }

    func run() async throws {
        allowManyConnections()
        let folder = directory + "/clearing-load-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 4_000
        let http = HTTPClient(configuration: configuration)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let bare = try await measureBare(in: folder, http)
            if let prepared {
                let market = try await Market(in: prepared, terminals: 64, wallets: 64)
                try await measurePrepared(market, in: prepared, http)
                _ = try await measureMost(market, in: prepared, http, besides: bare)
                try await http.shutdown()
                return
            }
            let market = try await Market(in: folder + "/node", terminals: terminals.max() ?? 1, wallets: 64)
            try await measureStored(market, in: folder + "/node", http)
            let most = try await measureMost(market, in: folder + "/node", http, besides: bare)
            try await measureEvents(market, in: folder + "/node", http, pace: most / 2)
            try await http.shutdown()
        } catch {
            try? await http.shutdown()
            throw error
        }
    }

    private func measureBare(in folder: String, _ http: HTTPClient) async throws -> Double {
        let key = SigningKey(from: .system)
        let server = try ServerProcess("bare", folder, Base64.encode(key.verifyingKey.bytes))
        defer { server.stop() }
        let caller = LoadClient(key, server.address, http)
        let message = Problem(.malformed, "As long as a payment's body is, give or take a few bytes.")
        let figures = try await Load.closed(workers: workers, for: limit) { _, count in
            _ = try await caller.post("/", message, key: "B-\(count)")
        }
        row("bare handler: signature and commit", "\(figures.perSecond.text)/s", server.memory, figures)
        return figures.perSecond
    }

    /// The same with few and many payments stored.
    private func measureStored(_ market: Market, in folder: String, _ http: HTTPClient) async throws {
        var count = 0
        for stored in stored {
            let server = try ServerProcess("node", folder)
            defer { server.stop() }
            let (first, missing) = (count, max(0, stored - count))
            try await fill(market, server, http, first..<first + missing)
            count += missing
            let begin = count
            let figures = try await Load.closed(workers: 1, for: limit / 2) { _, number in
                let terminal = market.terminal(0, server, http)
                _ = try await market.sell(begin + number, at: terminal, to: market.wallet(0, server, http))
            }
            count += Int(figures.perSecond * figures.seconds + 0.5)
            row(
                "order and payment, one by one, \(stored) stored",
                "\(figures.perSecond.text)/s",
                server.memory,
                figures
            )
        }
    }

    private func measurePrepared(_ market: Market, in folder: String, _ http: HTTPClient) async throws {
        let server = try ServerProcess("node", folder)
        defer { server.stop() }
        let figures = try await Load.closed(workers: 1, for: limit) { _, number in
            let terminal = market.terminal(0, server, http)
            _ = try await market.sell(number, at: terminal, to: market.wallet(0, server, http))
        }
        row("order and payment, one by one, prepared", "\(figures.perSecond.text)/s", server.memory, figures)
    }

    private func fill(_ market: Market, _ server: ServerProcess, _ http: HTTPClient, _ numbers: Range<Int>) async throws
    {
        let next = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    while case let number = numbers.lowerBound + next.next(), number < numbers.upperBound {
                        let terminal = market.terminal(number, server, http)
                        _ = try await market.sell(number, at: terminal, to: market.wallet(worker, server, http))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// - Returns: the most orders that are paid in a second.
    private func measureMost(
        _ market: Market,
        in folder: String,
        _ http: HTTPClient,
        besides bare: Double
    ) async throws -> Double {
        let server = try ServerProcess("node", folder)
        defer { server.stop() }
        let statics = try await Load.closed(workers: workers, for: limit) { worker, count in
            try await market.payStatic(count, from: market.wallet(worker, server, http))
        }
        let ratio = (statics.perSecond / bare * 100).text
        row(
            "static codes paid (one request)",
            "\(statics.perSecond.text)/s, \(ratio) % of bare",
            server.memory,
            statics
        )
        let sold = try await Load.closed(workers: workers, for: limit) { worker, count in
            let terminal = market.terminal(worker, server, http)
            _ = try await market.sell(10_000_000 + count, at: terminal, to: market.wallet(worker, server, http))
        }
        let share = (sold.perSecond / bare * 100).text
        row("order and payment (two requests)", "\(sold.perSecond.text)/s, \(share) % of bare", server.memory, sold)
        return sold.perSecond
    }

    /// From the registration to the event at the terminal.
    private func measureEvents(_ market: Market, in folder: String, _ http: HTTPClient, pace: Double) async throws {
        for (position, listeners) in terminals.enumerated() {
            let server = try ServerProcess("node", folder)
            defer { server.stop() }
            let watch = EventWatch()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<listeners {
                    group.addTask { try await watch.listen(as: market.terminal(number, server, http)) }
                }
                while watch.streams < listeners { try await Task.sleep(for: .milliseconds(10)) }
                let base = 20_000_000 + position * 1_000_000
                let sale: @Sendable (Int) async throws -> Void = { count in
                    let terminal = market.terminal(count % listeners, server, http)
                    let wallet = market.wallet(count, server, http)
                    await watch.event(of: try await market.sell(base + count, at: terminal, to: wallet))
                }
                let figures =
                    try await listeners == 1
                    ? Load.closed(workers: 1, for: limit) { _, count in try await sale(count) }
                    : Load.paced(perSecond: pace, for: limit, sale)
                row(
                    "order, payment, event: \(listeners) terminals",
                    "\(figures.perSecond.text)/s",
                    server.memory,
                    figures
                )
                group.cancelAll()
                while let result = await group.nextResult() { _ = result }
            }
        }
    }

    private func row(_ name: String, _ rate: String, _ memory: Int, _ figures: Figures) {
        func fill(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        say(
            fill(name, 48) + fill(rate, 28) + fill("p50 \(figures.median) ms", 16) + fill("p99 \(figures.tail) ms", 17)
                + "\(memory) MiB"
        )
    }

    /// A thousand streams need more files than a shell allows at first; the servers inherit what is set here.
    private func allowManyConnections() {
        var files = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
        files.rlim_cur = min(files.rlim_max, 16_384)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    }
}
