import Clearing
import ClearingProtocol
import Hummingbird

/// What a request carries on its way to its handler.
struct ClearingRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who signed it, once that is verified.
    var caller: Caller?
    /// What it asks to pair, when it does.
    var pairing: PairingRequest?
    /// Its body, as it came.
    var body: [UInt8] = []
    /// What those outside the handlers come to know of it.
    let trace = RequestTrace()
    /// The address that it comes from, as it is counted.
    let peer: String?
    /// Whether it comes from this machine.
    let isLocal: Bool
    /// Cuts off the connection that it came over.
    let hangUp: @Sendable () -> Void

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        let (channel, address) = (source.channel, source.channel.remoteAddress)
        hangUp = { channel.close(promise: nil) }
        (peer, isLocal) = (PeerAddress.text(of: address), PeerAddress.isLoopback(address))
    }

    /// Who signed the request.
    func signer() throws(Problem) -> Caller {
        guard let caller else { throw Problem(.unauthorised, "The request must be signed.") }
        return caller
    }

    /// A part of the path.
    func part(_ name: String) throws(Problem) -> String {
        guard let part = parameters.get(name) else { throw Problem(.notFound, "There is no such path.") }
        return part
    }

    /// A part of the path that is a number from 1.
    func number(_ name: String) throws(Problem) -> Int {
        let part = try part(name)
        guard let number = Int(part), number >= 1, String(number) == part, number <= JSONValue.largestInteger else {
            throw Problem(.malformed, "The \(name) in the path must be a number from 1.", field: name)
        }
        return number
    }

    /// The attempt that the path names.
    func attempt() throws -> AttemptReference {
        let path: JSONValue = [
            "order": .string(try part("order")), "attempt": .integer(Int64(try number("attempt"))),
        ]
        return try AttemptReference(from: JSONReader(path))
    }

    /// Makes sure that a body asks for nothing: it is empty, or an object.
    func requireNothing() throws(Problem) {
        guard !body.isEmpty else { return }
        do {
            _ = try JSONDocument(parsing: body).root.optional("")
        } catch {
            throw Problem(error)
        }
    }

    /// The message in the body.
    func message<Message: JSONMessage>() throws(Problem) -> Message {
        do {
            return try Message(parsing: body)
        } catch {
            throw Problem(error)
        }
    }
}
