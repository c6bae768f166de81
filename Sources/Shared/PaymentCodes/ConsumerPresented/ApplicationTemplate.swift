/// One way to pay that a consumer-presented code offers (EMVCo QRCPS CPM 1.0, 5.1.4 to 5.1.9), tag 61.
public struct ApplicationTemplate: Sendable, Hashable {
    /// The objects of the template.
    public let objects: [TagLengthValue]

    /// The objects that every application of the code shares, of tag 62.
    public let commonObjects: [TagLengthValue]

    /// The name of the application, 5 to 16 bytes; nil when the template has none or one of another length, and is
    /// skipped by any terminal.
    public var name: [UInt8]? {
        objects.bytes(0x4F).flatMap { (5...16).contains($0.count) ? $0 : nil }
    }

    /// Whether an application that a terminal supports is this one or begins its name (5.1.4).
    ///
    /// - Parameter identifier: The identifier of the application (AID).
    public func matches(_ identifier: [UInt8]) -> Bool {
        !identifier.isEmpty && name?.starts(with: identifier) == true
    }

    /// The objects that a terminal works with: those of the template and the common ones without 63 and 64 (5.1.9).
    public var terminalData: [TagLengthValue] {
        objects.filter { !$0.has(0x63) } + commonObjects.filter { !$0.has(0x64) }
    }

    /// The bytes that a terminal passes on without reading them, of tags 63 and 64 (5.1.9).
    public var transparentData: [[UInt8]] {
        objects.filter { $0.has(0x63) }.map(\.value) + commonObjects.filter { $0.has(0x64) }.map(\.value)
    }

    /// The label of the application.
    public var label: String? { terminalData.bytes(0x50).map { String(decoding: $0, as: UTF8.self) } }

    /// The last four digits of the account, which alone may be shown: tag 9F25 before the number itself (6.4).
    public var lastFourDigits: String? {
        if let digits = terminalData.bytes(0x9F, 0x25), digits.count == 2 { return HexadecimalText.encode(digits) }
        return accountNumber.map { String($0.suffix(4)) }
    }

    /// The account number in clear, of tag 5A, else of tag 57 (6.2): never to be kept or shown.
    public var accountNumber: String? {
        if let number = terminalData.bytes(0x5A) { return CompressedNumber.digits(number) }
        return terminalData.bytes(0x57).flatMap { TrackTwo($0)?.accountNumber }
    }
}
