import ClearingProtocol
import FoundationEssentials
import GRDB

extension DatabaseValue {
    /// The value in a sentence: bytes as hexadecimal digits.
    var shown: String {
        if case .blob(let data) = storage { [UInt8](data).hexadecimal } else { description }
    }
}
