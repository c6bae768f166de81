import Clearing
import ClearingProtocol
import Hummingbird

/// What terminals and wallets ask about their keys.
struct KeyHandlers: Sendable {
    let node: ClearingNode

    @Sendable func rotate(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let rotation: Signed<KeyRotation> = try context.message()
        return Response(try await node.keys.rotate(rotation, of: caller))
    }
}
