import AsyncHTTPClient
import ClearingProtocol
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// A node whose disk is full.
@Suite(.timeLimit(.minutes(20)))
struct NodeDiskTests {
    @Test func `a limit on the size of files is an answer, and what was answered before is there`() async throws {
        let folder = try TemporaryDirectory()
        let data = folder.file("network")
        let first = try await ClearingNetwork(data: data)
        let key = folder.file("ann.key")
        let wallet = try #require(
            try await first.administer("wallet", "add", "--owner", "Ann", "--key-file", key)["wallet"]?.text
        )
        #expect(try await first.stop().status == 0)
        // Enough for what is there, and for a while.
        let size = ["", "-wal"].compactMap { end in
            try? FileManager.default.attributesOfItem(atPath: data + "/clearing.sqlite" + end)[.size] as? Int
        }.max()
        let node = try await ClearingNetwork(data: data, blocks: (size ?? 0) / 512 + 256)
        #expect(try await status(of: node, "/ready") == 200)
        var codes = 0
        var refused: CommandResult?
        while refused == nil, codes < 2_000 {
            let result = try await ask("code", node, key)
            if result.status == 0 { codes += 1 } else { refused = result }
        }
        #expect(codes > 0)
        let refusal = try #require(refused)
        #expect(refusal.isOneSentence && refusal.errors.contains("cannot answer now"), "\(refusal.errors)")
        #expect(try await status(of: node, "/health") == 200)
        // There may be room for a few that are smaller.
        _ = try await Patience.wait(for: "the node to say that it cannot write", within: .seconds(60)) {
            try await status(of: node, "/ready") == 503 ? true : nil
        }
        #expect(try await node.stop().status == 0)

        let again = try await ClearingNetwork(data: data)
        #expect(try await status(of: again, "/ready") == 200)
        #expect(try await ask("code", again, key).status == 0)
        let given = try await Database.node(in: data).value(
            "SELECT count(*) FROM payer_codes WHERE wallet = '\(wallet)'"
        )
        #expect(given == "\(codes + 1)")
        #expect(try await again.stop().status == 0)
    }

    private func ask(_ word: String, _ node: ClearingNetwork, _ key: String) async throws -> CommandResult {
        let words = ["wallet", word, "--key-file", key, "--node", node.address, "--json"]
        return try await Command(try Programs.path(Programs.clearinghouse), words).run()
    }

    private func status(of node: ClearingNetwork, _ path: String) async throws -> UInt {
        let request = HTTPClientRequest(url: node.address + path)
        return try await HTTPClient.shared.execute(request, timeout: .seconds(120)).status.code
    }
}
