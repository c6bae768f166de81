import ClearingProtocol

/// The answer of a node that serves.
struct Health: JSONMessage {
    init() {}

    init(from reader: JSONReader) throws(JSONError) {
        let status = try reader.member("status")
        guard try status.string() == "ok" else { throw status.refused("another word", "ok") }
    }

    var json: JSONValue { ["status": "ok"] }
}
