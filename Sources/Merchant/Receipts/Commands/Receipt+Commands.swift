public import QRSymbols

extension Receipt {
    /// The receipt in the commands of ESC/POS, from the printer's reset to the cut.
    ///
    /// - Throws: `QRError` when no symbol holds the code, which a ``ReceiptCode`` always fits.
    public func commands(for printer: PrinterAbilities) throws(QRError) -> [UInt8] {
        try elements(in: ReceiptAlphabet(of: printer)).commands(for: printer)
    }
}
