import ClearingProtocol

/// The answer of a node that serves, or that is ready.
struct Health: JSONMessage {
    enum Status: String {
        case ok, ready
    }

    let status: Status

    init(status: Status) {
        self.status = status
    }

    init(from reader: JSONReader) throws(JSONError) {
        status = try reader.member("status").string("ok or ready") { Status(rawValue: $0) }
    }

    var json: JSONValue { ["status": .string(status.rawValue)] }
}
