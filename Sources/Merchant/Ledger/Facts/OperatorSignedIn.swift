public import ClearingProtocol

/// An operator proved to be one by the PIN.
public struct OperatorSignedIn: JSONMessage {
    /// The operator's number.
    public let number: Int

    /// A sign-in.
    public init(number: Int) {
        self.number = number
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("operator").integer(in: 1...JSONValue.largestInteger))
    }

    public var json: JSONValue { ["operator": .integer(Int64(number))] }
}
