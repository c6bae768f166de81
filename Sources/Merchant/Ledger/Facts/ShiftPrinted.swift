public import ClearingProtocol

/// A report of a shift goes to a printer: it stands in the journal before its first byte is sent.
///
/// A Z is valid whether it is printed or not.
public struct ShiftPrinted: JSONMessage {
    /// Which report.
    public enum Report: String, Sendable, Hashable, CaseIterable {
        /// What the shift adds up to so far.
        case x
        /// What it added up to, frozen.
        case z
    }

    /// The shift's number.
    public let number: Int
    /// Which report.
    public let report: Report
    /// Which print it is, from 0: an X bears its number and one; of a Z, 0 is the original and the others are copies.
    public let copy: Int

    /// A print.
    public init(number: Int, _ report: Report, copy: Int) {
        self.number = number
        self.report = report
        self.copy = copy
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        report = try reader.member("report").string("x or z") { Report(rawValue: $0) }
        copy = try reader.member("copy").count()
    }

    public var json: JSONValue {
        [
            "number": .integer(Int64(number)),
            "report": .string(report.rawValue),
            "copy": .integer(Int64(copy)),
        ]
    }
}
