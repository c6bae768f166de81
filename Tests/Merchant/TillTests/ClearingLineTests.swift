import ClearingClient
import ClearingProtocol
import Money
import Synchronization
import Testing
import Timekeeping

/// What the client makes of a network that is slow, full, broken or gone.
@Suite(.timeLimit(.minutes(20)))
struct ClearingLineTests {
    private static let reference = AttemptReference(order: "T0001-000001", attempt: 1)
    private static let node = SigningKey(from: .seeded(1, stream: "node"))
    private static let quick = RetryPolicy(attempts: 3, base: 1, cap: 5, patience: 100)
    private static let charge = ChargeRequest(
        registration: OrderRegistration(
            reference: reference,
            amount: Counter.yuan(1_250),
            expiresAt: Counter.start.adding(seconds: 30)
        ),
        payerCode: "6212345678901234567"
    )

    /// The node's word that the charge is paid.
    private static var paid: String {
        let record = PaymentRecord(
            payment: "P1",
            fee: Counter.yuan(5),
            paidAt: Counter.start,
            payerTail: "0042",
            logIndex: 0
        )
        return Signed(
            OrderStatus(
                merchant: "M0001",
                terminal: "T0001",
                reference: reference,
                amount: Counter.yuan(1_250),
                state: .paid,
                code: "",
                expiresAt: Counter.start.adding(seconds: 30),
                changedAt: Counter.start,
                payment: record,
                mode: .consumerPresented
            ),
            by: node
        ).json.canonicalText
    }

    private static func next(_ count: borrowing Mutex<Int>) -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    private func asking<Answer: Sendable>(
        _ base: String,
        _ body: (ClearingClient) async throws(ClearingError) -> Answer
    ) async throws -> Result<Answer, ClearingError> {
        let client = ClearingClient(
            address: try ClearingAddress(base),
            key: SigningKey(from: .seeded(2)),
            policy: Self.quick
        )
        let result: Result<Answer, ClearingError>
        do { result = .success(try await body(client)) } catch { result = .failure(error) }
        await client.close()
        return result
    }

    private func charge(at base: String) async throws -> Result<Signed<OrderStatus>, ClearingError> {
        try await asking(base) { client throws(ClearingError) in
            try await client.charge(Self.charge, idempotencyKey: "K1")
        }
    }

    /// Why a charge did not come about, where it must not.
    private func failure(at base: String) async throws -> ClearingError {
        let result = try await charge(at: base)
        return try #require(throws: ClearingError.self) { try result.get() }
    }

    @Test func `an answer that is lost is asked for again with the same key`() async throws {
        let keys = Mutex<[String]>([])
        let script: ScriptedServer.Script = { request in
            let count = keys.withLock { keys in
                keys.append(request.headers["idempotency-key"] ?? "")
                return keys.count
            }
            return count < 3 ? .hangsUp : .says(200, [:], Self.paid)
        }
        try await ScriptedServer.run(script) { base in
            let answer = try await charge(at: base).get()
            #expect(try answer.opened(with: Self.node.verifyingKey).state == .paid)
        }
        #expect(keys.withLock { $0 } == [#""K1""#, #""K1""#, #""K1""#])
    }

    @Test func `what arrived twice is signed anew, and answered`() async throws {
        let requests = Mutex<[[String: String]]>([])
        let replay = Problem(.replayed, SignatureError.replayed.description).json.canonicalText
        let script: ScriptedServer.Script = { request in
            let count = requests.withLock { requests in
                requests.append(request.headers)
                return requests.count
            }
            return count < 3 ? .says(401, [:], replay) : .says(200, [:], Self.paid)
        }
        try await ScriptedServer.run(script) { base in _ = try await charge(at: base).get() }
        let sent = requests.withLock { $0 }
        #expect(sent.map { $0["idempotency-key"] } == [#""K1""#, #""K1""#, #""K1""#])
        #expect(Set(sent.map { $0["signature-input"] }).count == 3, "each has a nonce of its own")
        try await ScriptedServer.run({ _ in .says(401, [:], replay) }) { base in
            let error = try await failure(at: base)
            #expect(error.mayHaveActed && !error.isFinalRefusal, "\(error)")
        }
    }

    @Test func `a network that never answers may have acted, and one that is not there has not`() async throws {
        try await ScriptedServer.run({ _ in .hangsUp }) { base in
            let error = try await failure(at: base)
            #expect(error.mayHaveActed && error.isTransient, "\(error)")
            #expect(error.description.contains("it may have done it all the same"))
        }
        // Port 1 of the loopback interface is nobody's.
        let error = try await failure(at: "http://127.0.0.1:1")
        #expect(error == .unreachable("no connection"))
        #expect(!error.mayHaveActed && error.description.contains("nothing was sent"))
    }

    @Test func `that a later try did not arrive does not hide that an earlier one may have`() async throws {
        let count = Mutex(0)
        let script: ScriptedServer.Script = { _ in
            Self.next(count) == 1 ? .hangsUp : .says(503, ["retry-after": "3600"])
        }
        try await ScriptedServer.run(script) { base in
            let error = try await failure(at: base)
            #expect(error.mayHaveActed, "\(error)")
        }
        #expect(count.withLock { $0 } == 2)
    }

    @Test(arguments: [429, 503])
    func `what a full network asks for is waited for`(status: Int) async throws {
        let count = Mutex(0)
        let script: ScriptedServer.Script = { _ in
            let isFull = Self.next(count) < 3
            return isFull ? .says(status, ["retry-after": "0"]) : .says(200, [:], Self.paid)
        }
        try await ScriptedServer.run(script) { base in _ = try await charge(at: base).get() }
        #expect(count.withLock { $0 } == 3)
    }

    @Test(arguments: [429, 503])
    func `a pause that no cashier waits for is said instead`(status: Int) async throws {
        let count = Mutex(0)
        let script: ScriptedServer.Script = { _ in
            count.withLock { $0 += 1 }
            return .says(status, ["retry-after": "3600"], "no problem details")
        }
        try await ScriptedServer.run(script) { base in
            let error = try await failure(at: base)
            #expect(error == .busy(retryAfter: 3_600))
            #expect(error.description.contains("try again in 3600 seconds"))
        }
        #expect(count.withLock { $0 } == 1)
    }

    @Test func `a gateway that gave up does not know, and nonsense is not repeated`() async throws {
        for (status, body, tries) in [(502, "", 3), (504, "", 3), (500, "<html>", 1), (200, "{}", 1)] {
            let count = Mutex(0)
            let script: ScriptedServer.Script = { _ in
                count.withLock { $0 += 1 }
                return .says(status, [:], body)
            }
            try await ScriptedServer.run(script) { base in
                let error = try await failure(at: base)
                #expect(error.mayHaveActed, "\(status): \(error)")
            }
            #expect(count.withLock { $0 } == tries, "\(status)")
        }
    }

    @Test func `a refusal is final and names its reason`() async throws {
        let problem = Problem(.conflict, "The order is another's.").json.canonicalText
        try await ScriptedServer.run({ _ in .says(409, [:], problem) }) { base in
            let error = try await failure(at: base)
            #expect(error.isFinalRefusal && !error.mayHaveActed)
            #expect(error.description == "The network refused: The order is another's.")
        }
    }

    @Test func `one batch is under way at a time`() async throws {
        // What a machine that is too busy to answer in time lets go of is asked for again while it is still under way, and
        // says nothing about turns: then everything is tried once more.
        var counts = try await UploadTrial().run(batches: 8)
        while counts.isLate { counts = try await UploadTrial().run(batches: 8) }
        #expect(counts.most == 1)
        #expect(counts.all == 8)
    }

    @Test func `events come once and in order, and what is missing is said`() async throws {
        let status = try Signed<OrderStatus>(parsing: Self.paid).message
        let events = [1, 2, 2, 1, 3, 7, 8].map { number in
            let event = Signed(ClearingEvent(number: number, status: status), by: Self.node)
            return "id: \(number)\ndata: \(event.json.canonicalText)\n\n"
        }
        let asked = Mutex<[String]>([])
        let script: ScriptedServer.Script = { request in
            asked.withLock { $0.append(request.headers["last-event-id"] ?? "") }
            return .says(200, ["content-type": "text/event-stream"], events.joined())
        }
        let told = Mutex<[String]>([])
        try await ScriptedServer.run(script) { base in
            _ = try await asking(base) { client throws(ClearingError) in
                do {
                    for try await signal in client.events(after: 2) {
                        switch signal {
                        case .heartbeat: break
                        case .missing(let numbers): told.withLock { $0.append("\(numbers)") }
                        case .event(let event): told.withLock { $0.append("\(event.message.number)") }
                        }
                    }
                } catch {
                    throw .unintelligible("\(error)")
                }
            }
        }
        #expect(asked.withLock { $0 } == ["2"])
        #expect(told.withLock { $0 } == ["3", "4...6", "7", "8"])
    }
}
