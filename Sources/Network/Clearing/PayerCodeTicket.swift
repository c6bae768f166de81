import ClearingProtocol
import Timekeeping

/// What is kept of the answer to a wallet that asked for a code: enough to make the code again, with the node's secret.
struct PayerCodeTicket: JSONMessage {
    let serial: [UInt8]
    let expiresAt: Timestamp

    init(serial: [UInt8], expiresAt: Timestamp) {
        self.serial = serial
        self.expiresAt = expiresAt
    }

    init(from reader: JSONReader) throws(JSONError) {
        serial = try reader.member("serial").bytes(count: 16)
        expiresAt = try reader.member("expires_at").timestamp()
    }

    var json: JSONValue {
        ["serial": .string(Base64.encode(serial)), "expires_at": .string(expiresAt.description)]
    }
}
