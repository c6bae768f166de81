import Testing
import Timekeeping

@testable import ClearingProtocol

@Suite struct RequestSignatureTests {
    /// test-key-ed25519 of RFC 9421 appendix B.1.4.
    private static let key = try? SigningKey(
        seed: Base64.decode("n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=") ?? []
    )
    private static let now: Int64 = 1_767_225_600
    private static let body = Array(#"{"batch":1}"#.utf8)

    @Test(
        arguments: [
            (#"{"hello": "world"}"#, "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"),
            ("{\"hello\": \"world\"}\n", "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"),
            (#"{"message": "good dog"}"#, "sha-256=:z0bm/K2/kBiAHdTk/FHlB2NyoHqaTdzCA9k+jeJ0ezA=:"),
            (#"{"batch":1}"#, "sha-256=:MG2RM9e8DvwqVZfhEGkF0t17hsK/HamqJlPbuQ3Hfiw=:"),
        ] as [(String, String)]
    )
    func `content digests are those of RFC 9530`(body: String, field: String) {
        #expect(ContentDigest.field(for: Array(body.utf8)) == field)
        #expect(ContentDigest.matches(field, body: Array(body.utf8)))
        #expect(ContentDigest.matches("sha-512=:AAAA:, \(field)", body: Array(body.utf8)))
        #expect(!ContentDigest.matches(field, body: Array(body.utf8) + [0x20]))
        #expect(!ContentDigest.matches("", body: []))
        #expect(!ContentDigest.matches("sha-512=:AAAA:", body: Array(body.utf8)))
    }

    @Test func `the key of RFC 9421 B 2 6 signs as there, and its signature verifies`() throws {
        let key = try #require(Self.key)
        let base = """
            "date": Tue, 20 Apr 2021 02:07:55 GMT
            "@method": POST
            "@path": /foo
            "@authority": example.com
            "content-type": application/json
            "content-length": 18
            "@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length")\
            ;created=1618884473;keyid="test-key-ed25519"
            """
        let signature = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
        let bytes = try #require(Base64.decode(signature))
        #expect(key.verifyingKey.isValid(bytes, for: Array(base.utf8)))
        #expect(key.signature(for: Array(base.utf8)) == bytes)
        #expect(!key.verifyingKey.isValid(bytes, for: Array(base.utf8) + [0x0A]))
    }

    @Test func `the base is one line a component, in their order, and the parameters without a line feed`() throws {
        let request = SignableRequest(
            method: "post",
            authority: "Clearing.Example",
            path: "/v1/terminals/T0001/batches",
            query: "from=3",
            fields: [
                "content-digest": ContentDigest.field(for: Self.body), "content-type": "  application/json ",
                "idempotency-key": "\"T0001-000042\"",
            ]
        )
        let signature = MessageSignature(
            components: [
                "@method", "@authority", "@path", "@query", "content-digest", "content-type", "idempotency-key",
            ],
            created: Self.now,
            keyIdentifier: "test-key-ed25519",
            nonce: "bm9uY2U=",
            tag: "batch-upload"
        )
        let base = """
            "@method": POST
            "@authority": clearing.example
            "@path": /v1/terminals/T0001/batches
            "@query": ?from=3
            "content-digest": sha-256=:MG2RM9e8DvwqVZfhEGkF0t17hsK/HamqJlPbuQ3Hfiw=:
            "content-type": application/json
            "idempotency-key": "T0001-000042"
            "@signature-params": ("@method" "@authority" "@path" "@query" "content-digest" "content-type" \
            "idempotency-key");created=1767225600;keyid="test-key-ed25519";alg="ed25519";nonce="bm9uY2U=";\
            tag="batch-upload"
            """
        #expect(String(decoding: try signature.base(of: request), as: UTF8.self) == base)
        #expect(
            throws: SignatureError.missingComponent("date"),
            performing: {
                try MessageSignature(components: ["date"], created: 0, keyIdentifier: "k", nonce: "n").base(of: request)
            }
        )
    }

    @Test func `a request is accepted as it was signed`() throws {
        try verify(fields())
        try verify(fields(query: "from=3"), query: "from=3")
        try verify(fields(body: nil, idempotencyKey: nil), body: [])
        // HTTP carries the authority in any case, with fields in any order.
        try verify(fields(), authority: "CLEARING.example")
    }

    @Test func `a request that was changed on its way is refused`() throws {
        let fields = try fields()
        #expect(throws: SignatureError.digest) { try verify(fields, body: Array(#"{"batch":2}"#.utf8)) }
        #expect(throws: SignatureError.mismatch) { try verify(fields, method: "PUT") }
        #expect(throws: SignatureError.mismatch) { try verify(fields, authority: "other.example") }
        #expect(throws: SignatureError.mismatch) { try verify(fields, path: "/v1/other") }
        #expect(throws: SignatureError.missingComponent("@query")) { try verify(fields, query: "from=3") }
        var other = fields
        other["idempotency-key"] = "\"T0001-000043\""
        #expect(throws: SignatureError.mismatch) { try verify(other) }
        other["idempotency-key"] = nil
        #expect(throws: SignatureError.missingComponent("idempotency-key")) { try verify(other) }
        var bodies = fields
        bodies["content-digest"] = ContentDigest.field(for: [])
        #expect(throws: SignatureError.mismatch) { try verify(bodies, body: []) }
    }

    @Test func `a body, a query and a key that the signature does not cover are refused`() throws {
        let bare = try fields(body: nil, idempotencyKey: nil)
        #expect(throws: SignatureError.missingComponent("content-type")) { try verify(bare) }
        var smuggled = bare
        smuggled["content-digest"] = ContentDigest.field(for: Self.body)
        let request = self.request(smuggled)
        let (signature, bytes) = try RequestVerifier(now: Self.now).open(request, hasBody: false)
        #expect(throws: SignatureError.missingComponent("content-digest")) {
            try RequestVerifier(now: Self.now)
                .verify(request, body: Self.body, signature: signature, bytes: bytes, key: try key().verifyingKey)
        }
        var keyed = bare
        keyed["idempotency-key"] = "\"1\""
        #expect(throws: SignatureError.missingComponent("idempotency-key")) { try verify(keyed, body: []) }
    }

    @Test(
        arguments: [
            (#"("@method" "@authority""#, #"("@authority" "@method""#, SignatureError.mismatch),
            (#"("@method" "#, #"("@method" "@method" "#, nil), ("sig1=(", "sig2=(", nil), ("alg=", "algo=", nil),
            (#"alg="ed25519""#, #"alg="hmac-sha256""#, nil), (";nonce", "; nonce", nil),
            (";nonce", "\u{37e}nonce", nil),
            (#"tag="counterfoil""#, #"tag="other""#, nil), (#";tag="counterfoil""#, "", nil),
            (#""@path" "#, #""@path"  "#, nil), ("created=", "created=+", nil), ("created=", "created=0", nil),
            (#"("@method" "#, "(", .missingComponent("@method")), ("sig1=(", "sig1=((", nil),
        ] as [(String, String, SignatureError?)]
    )
    func `a Signature-Input of another spelling is refused`(part: String, other: String, error: SignatureError?) throws
    {
        var fields = try fields()
        let input = try #require(fields["signature-input"])
        let changed = input.replacing(part, with: other)
        #expect(!changed.utf8.elementsEqual(input.utf8))
        fields["signature-input"] = changed
        let thrown = #expect(throws: SignatureError.self) { try verify(fields) }
        if let error {
            #expect(thrown == error)
        } else if case .malformed = thrown {
        } else {
            Issue.record("\(thrown as Any)")
        }
    }

    @Test(arguments: ["", "sig2=:AAAA:", "sig1=:", "sig1=::", "sig1=:AAAA:", "sig1=AAAA", "sig1=:AAAA:, sig2=:AAAA:"])
    func `a Signature that is not 64 bytes under the label is refused`(value: String) throws {
        var fields = try fields()
        fields["signature"] = value
        #expect(throws: SignatureError.self) { try verify(fields) }
        fields["signature"] = nil
        #expect(throws: SignatureError.self) { try verify(fields) }
    }

    @Test(arguments: [-60, 0, 60] as [Int64])
    func `a signature is good within a minute`(distance: Int64) throws {
        try verify(fields(), now: Self.now + distance)
    }

    @Test(arguments: [Self.now - 61, Self.now + 61, 0, .min, .min + 1, .max])
    func `a signature of another time is refused, however far away`(created: Int64) throws {
        var fields = try fields()
        let input = try #require(fields["signature-input"])
        fields["signature-input"] = input.replacing("created=\(Self.now)", with: "created=\(created)")
        let error = #expect(throws: SignatureError.stale(created: created, now: Self.now)) { try verify(fields) }
        #expect(error?.description.contains("set the clock") == true)
    }

    private func key() throws -> SigningKey { try #require(Self.key) }

    private func fields(
        query: String? = nil,
        body: [UInt8]? = Self.body,
        idempotencyKey: String? = "T0001-000042"
    ) throws -> [String: String] {
        let signer = RequestSigner(
            key: try key(),
            clock: .fixed(Timestamp(milliseconds: Self.now * 1000 + 999)),
            entropy: .seeded(1)
        )
        let fields = signer.fields(
            method: "POST",
            authority: "clearing.example",
            path: "/v1/batches",
            query: query,
            body: body,
            idempotencyKey: idempotencyKey
        )
        return Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private func request(
        _ fields: [String: String],
        method: String = "POST",
        authority: String = "clearing.example",
        path: String = "/v1/batches",
        query: String? = nil
    ) -> SignableRequest {
        SignableRequest(method: method, authority: authority, path: path, query: query, fields: fields)
    }

    private func verify(
        _ fields: [String: String],
        method: String = "POST",
        authority: String = "clearing.example",
        path: String = "/v1/batches",
        query: String? = nil,
        body: [UInt8] = Self.body,
        now: Int64 = Self.now
    ) throws {
        let request = request(fields, method: method, authority: authority, path: path, query: query)
        let verifier = RequestVerifier(now: now)
        let (signature, bytes) = try verifier.open(request, hasBody: !body.isEmpty)
        try verifier.verify(request, body: body, signature: signature, bytes: bytes, key: try key().verifyingKey)
    }
}
