extension PrinterCommand {
    /// `GS r 1`: is answered once all that came before it was printed.
    static let reportWhenPrinted: [UInt8] = [0x1D, 0x72, 1]
    /// `DLE ENQ 2`: forgets what was not printed yet, so that it does not come out after the paper was changed.
    static let forgetUnprinted: [UInt8] = [0x10, 0x05, 2]
    /// `DLE EOT`: is answered at once, also by a printer that is offline.
    static func report(_ kind: PrinterStatus.Kind) -> [UInt8] { [0x10, 0x04, kind.rawValue] }
}
