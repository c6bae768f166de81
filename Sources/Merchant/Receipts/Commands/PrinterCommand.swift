/// Commands of ESC/POS that receipt printers share, as bytes.
public enum PrinterCommand {
    /// `ESC @`: forgets what was set before.
    static let initialise: [UInt8] = [0x1B, 0x40]
    /// `ESC R 0`: in other countries' sets a dollar sign is printed as a yen sign.
    static let plainSigns: [UInt8] = [0x1B, 0x52, 0]
    /// `FS &`: two bytes are one Chinese character.
    static let chinese: [UInt8] = [0x1C, 0x26]
    /// `FS .`: every byte is a character.
    static let latin: [UInt8] = [0x1C, 0x2E]
    /// `ESC E`: bold or not.
    static func bold(_ isBold: Bool) -> [UInt8] { [0x1B, 0x45, isBold ? 1 : 0] }
    /// `GS !`: twice as wide and as high or not.
    static func large(_ isLarge: Bool) -> [UInt8] { [0x1D, 0x21, isLarge ? 0x11 : 0] }
    /// `GS V 66`: feeds what was printed last past the knife and cuts.
    static let cut: [UInt8] = [0x1D, 0x56, 66, 0]
    /// `ESC d`: feeds lines, for printers whose paper is torn off.
    static func feed(lines: UInt8) -> [UInt8] { [0x1B, 0x64, lines] }
    /// `ESC p 0`: opens the drawer on the first pin for 50 ms, as drawers want it.
    public static let openDrawer: [UInt8] = [0x1B, 0x70, 0, 25, 250]
}
