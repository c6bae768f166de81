import Clearing
import ClearingProtocol
import HTTPTypes
import Hummingbird
import Timekeeping

/// What a terminal's merchant was settled.
struct StatementHandlers: Sendable {
    let node: ClearingNode

    @Sendable func statement(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let terminal = try caller.terminal()
        let day = try JSONReader(.string(context.part("day")), path: "day").businessDay()
        let formats = StatementFormat.allCases
        let accepted = AcceptField(request.headers[.accept]).best(of: formats.map(\.mediaType))
        guard let format = formats.first(where: { $0.mediaType == accepted }) else {
            let types = formats.map(\.mediaType).joined(separator: ", ")
            throw Problem(.notAcceptable, "A statement comes as one of \(types); name one in Accept.", field: "accept")
        }
        let statement = try await node.settlements.statement(on: day, for: terminal, mark: caller.mark)
        var response = Response(bytes: format.bytes(of: statement), type: format.contentType)
        response.headers[.vary] = HTTPField.Name.accept.rawName
        return response
    }
}

extension StatementFormat {
    /// The media type with the character set where it has to be said.
    fileprivate var contentType: String {
        self == .csv ? "\(mediaType); charset=utf-8; header=present" : mediaType
    }
}
