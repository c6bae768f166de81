import AsyncHTTPClient
import Clearing
import ClearingProtocol
import ClearingServer
import ClearingStore
import DescribedAPI
import Foundation
import NIOCore
import NIOHTTP1
import Testing

@Suite("The stream of events", .timeLimit(.minutes(20)))
struct EventStreamTests {
    /// Reads a terminal's stream until that many events came, and hangs up.
    private func events(
        _ shop: Shop,
        _ base: String,
        after last: Int?,
        count: Int
    ) async throws -> [(id: Int, event: ClearingEvent)] {
        var request = HTTPClientRequest(url: base + Endpoint.events)
        for field in RawClient(base: base, key: shop.terminalKey).fields("GET", Endpoint.events) {
            request.headers.add(name: field.name, value: field.value)
        }
        if let last { request.headers.add(name: "last-event-id", value: String(last)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        #expect(response.headers.first(name: "content-type") == "text/event-stream")
        var (text, found) = ("", [(id: Int, event: ClearingEvent)]())
        for try await buffer in response.body {
            text += String(buffer: buffer)
            while let end = text.range(of: "\n\n") {
                let block = text[..<end.lowerBound].split(separator: "\n")
                text = String(text[end.upperBound...])
                guard block.count == 3, let id = Int(block[0].dropFirst("id: ".count)) else { continue }
                #expect(block[1] == "event: order")
                let signed = try Signed<ClearingEvent>(parsing: String(block[2].dropFirst("data: ".count)))
                let description = try APIDescription.current.get()
                #expect(
                    description.faults(of: signed.json, against: try description.schema("SignedClearingEvent")) == []
                )
                found.append((id, try signed.opened(with: shop.node.verifyingKey)))
            }
            if found.count >= count { break }
        }
        return found
    }

    @Test func `events arrive while they happen, each once and in order`() async throws {
        try await Shop.open { shop, base in
            async let received = events(shop, base, after: nil, count: 40)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 { group.addTask { try await shop.sell("A-\(number)") } }
                try await group.waitForAll()
            }
            let list = try await received
            #expect(list.map(\.id) == Array(1...40))
            #expect(list.map(\.event.number) == Array(1...40))
            #expect(Set(list.map(\.event.status.reference.order)).count == 40)
            #expect(list.allSatisfy { $0.event.status.state == .paid })
        }
    }

    @Test func `a stream that is resumed again and again loses and doubles nothing`() async throws {
        try await Shop.open { shop, base in
            async let sales: Void = {
                for number in 0..<30 { try await shop.sell("A-\(number)") }
            }()
            var ids: [Int] = []
            while ids.count < 30 {
                let list = try await events(
                    shop,
                    base,
                    after: ids.last ?? 0,
                    count: min(1 + ids.count % 4, 30 - ids.count)
                )
                ids += list.map(\.id)
            }
            try await sales
            #expect(ids == Array(1...30))
        }
    }

    @Test func `more events than one page holds arrive in order`() async throws {
        try await Shop.open { shop, base in
            let count = Events.page + 11
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<count { group.addTask { try await shop.sell("A-\(number)") } }
                try await group.waitForAll()
            }
            let list = try await events(shop, base, after: 3, count: count - 3)
            #expect(list.map(\.id) == Array(4...count))
        }
    }

    @Test func `a quiet stream says that it is alive`() async throws {
        try await Shop.open(heartbeat: .milliseconds(50)) { shop, base in
            var request = HTTPClientRequest(url: base + Endpoint.events)
            for field in RawClient(base: base, key: shop.terminalKey).fields("GET", Endpoint.events) {
                request.headers.add(name: field.name, value: field.value)
            }
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
            var beats = 0
            for try await buffer in response.body {
                #expect(String(buffer: buffer).allSatisfy { ":\n".contains($0) })
                beats += 1
                if beats == 2 { break }
            }
            #expect(beats == 2)
        }
    }

    @Test func `a client that hangs up is forgotten`() async throws {
        try await Shop.open { shop, base in
            try await shop.sell("A-1")
            _ = try await events(shop, base, after: nil, count: 1)
            for _ in 0..<200 where shop.node.events.listenerCount > 0 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(shop.node.events.listenerCount == 0)
        }
    }

    @Test func `a server that stops ends its streams as they should end`() async throws {
        let shop = try await Shop()
        let reading = try await ClearingServer(node: shop.node).whileRunning { base in
            try await shop.sell("A-1")
            let reading = Task { try await events(shop, base, after: nil, count: 99).map(\.id) }
            while shop.node.events.listenerCount == 0 { try await Task.sleep(for: .milliseconds(5)) }
            return reading
        }
        // A stream that is cut off instead of ended throws.
        #expect(try await reading.value == [1])
    }

    @Test func `a stream is resumed after the node was started again, and nothing is lost or doubled`() async throws {
        let shop = try await Shop()
        shop.node.publish(codeBase: "http://127.0.0.1:1")
        for number in 0..<3 { try await shop.sell("A-\(number)") }
        let first = try await ClearingServer(node: shop.node).whileRunning { base in
            try await events(shop, base, after: nil, count: 2).map(\.id)
        }
        for number in 3..<5 { try await shop.sell("A-\(number)") }
        let again = try ClearingNode.open(directory: shop.directory)
        let second = try await ClearingServer(node: again).whileRunning { base in
            try await events(shop, base, after: first.last, count: 5 - first.count)
        }
        #expect(first + second.map(\.id) == Array(1...5))
        #expect(second.map(\.event.status.reference.order).suffix(2) == ["A-3", "A-4"])
    }

    @Test func `a reader that takes nothing is cut off, and finds what it missed when it comes back`() async throws {
        try await Shop.open(heartbeat: .milliseconds(100)) { shop, base in
            try await shop.sell("A-1")
            try await shop.flood(events: Events.page + 1)
            let port = try #require(UInt16(base.split(separator: ":").last ?? ""))
            let client = RawClient(base: base, key: shop.terminalKey)
            let lines = (client.fields("GET", Endpoint.events) + [("host", client.authority)]).map {
                "\($0.name): \($0.value)"
            }
            let deaf = try DeafConnection(
                port: port,
                saying: "GET /v1/events HTTP/1.1\r\n\(lines.joined(separator: "\r\n"))\r\n\r\n"
            )
            while shop.node.events.listenerCount == 0 { try await Task.sleep(for: .milliseconds(5)) }
            for _ in 0..<1_000 where shop.node.events.listenerCount > 0 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(shop.node.events.listenerCount == 0)
            deaf.close()
            #expect(try await events(shop, base, after: nil, count: 1).map(\.id) == [1])
        }
    }

    @Test(arguments: ["x", "-1", "1.5"])
    func `a Last-Event-ID that is no number is a 400`(text: String) async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let fields = client.fields("GET", Endpoint.events) + [("last-event-id", text)]
            let answer = try await client.send("GET", Endpoint.events, fields: fields)
            #expect(answer.status == 400)
            #expect(try answer.problem().field == "last-event-id")
        }
    }
}

extension Shop {
    /// Puts events into the terminal's stream that are far larger than real ones: more than any connection buffers.
    fileprivate func flood(events count: Int) async throws {
        let store = try ClearingStore(path: directory + "/clearing.sqlite")
        let body = JSONValue.string(String(repeating: "x", count: 50_000)).canonicalText
        try await store.write { [terminal] transaction in
            let last = try transaction.lastEvent(of: terminal)
            for number in (last + 1)...(last + count) {
                try transaction.add(StoredEvent(number: number, kind: .order, body: body), for: terminal)
            }
        }
    }
}
