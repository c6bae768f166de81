import ArgumentParser
import ClearingProtocol
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import NIOCore

/// The least that a payment service can do: one signature checked and one row committed for each request.
struct ServeBare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bare", shouldDisplay: false)

    @Argument var directory: String
    @Argument var key: String

    func run() async throws {
        guard let bytes = Base64.decode(key) else { throw ValidationError("The key must be base64.") }
        let key = try VerifyingKey(bytes: bytes)
        let pool = try DatabasePool(path: directory + "/bare.sqlite")
        try await pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "CREATE TABLE requests(nonce TEXT PRIMARY KEY, body TEXT) STRICT, WITHOUT ROWID")
        }
        let router = Router()
        router.post("/") { request, _ in
            var request = request
            let body = Array(try await request.collectBody(upTo: 1 << 20).readableBytesView)
            let nonce = try Self.check(request.head, body, key)
            try await pool.write { database in
                try database.cachedStatement(sql: "INSERT INTO requests(nonce, body) VALUES (?, ?)")
                    .execute(arguments: [nonce, String(decoding: body, as: UTF8.self)])
            }
            return Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: body))
            )
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                say("http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
            }
        )
        try await application.run()
    }

    /// The nonce of a request that the key signed.
    private static func check(_ head: HTTPRequest, _ body: [UInt8], _ key: VerifyingKey) throws -> String {
        let request = SignableRequest(
            method: head.method.rawValue,
            authority: head.authority ?? "",
            path: head.path ?? "/",
            fields: Dictionary(head.headerFields.map { ($0.name.canonicalName, $0.value) }, uniquingKeysWith: { $1 })
        )
        let verifier = RequestVerifier(now: Int64(Date.now.timeIntervalSince1970))
        let (signature, bytes) = try verifier.open(request, hasBody: true)
        try verifier.verify(request, body: body, signature: signature, bytes: bytes, key: key)
        return signature.nonce
    }
}
