import ClearingProtocol
import Money

extension BatchLine {
    /// What it adds to what the merchant is paid, in minor units.
    var net: Int64 {
        let units = amount.minorUnits - fee.minorUnits
        return kind == .payment ? units : -units
    }
}
