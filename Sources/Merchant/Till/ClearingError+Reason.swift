import ClearingClient

extension ClearingError {
    /// The most Unicode scalars that the ledger keeps of a reason.
    private static let longestReason = 512

    /// The error as the ledger keeps it. The network's own words stand in it: they are taken without control
    /// characters, and not at any length.
    var recordedReason: String {
        var reason = String.UnicodeScalarView()
        let printable = description.unicodeScalars.lazy.filter { $0.properties.generalCategory != .control }
        reason.append(contentsOf: printable.prefix(Self.longestReason))
        return String(reason)
    }
}
