/// What a printer says of itself (`DLE EOT` of ESC/POS), as far as it answers.
public struct PrinterStatus: Sendable, Hashable {
    /// What it can be asked about.
    enum Kind: UInt8, CaseIterable {
        case printer = 1
        case offlineCause = 2
        case errorCause = 3
        case paper = 4
    }

    /// Whether it takes nothing that is to be printed.
    public private(set) var isOffline = false
    /// Whether its cover is open.
    public private(set) var isCoverOpen = false
    /// Whether its paper is at an end.
    public private(set) var isPaperOut = false
    /// Whether its paper is nearly at an end.
    public private(set) var isPaperNearEnd = false
    /// Whether it has a fault.
    public private(set) var isFaulty = false

    /// A printer of which nothing bad is known.
    init() {}

    /// Takes the answer to a question in.
    mutating func take(_ answer: UInt8, to kind: Kind) {
        func has(_ bit: Int) -> Bool { answer & (1 << bit) != 0 }
        switch kind {
        case .printer: isOffline = has(3)
        case .offlineCause:
            isCoverOpen = has(2)
            isPaperOut = isPaperOut || has(5)
            isFaulty = isFaulty || has(6)
        // The knife is stuck, or it is past mending; what mends itself, such as a hot head, is no fault.
        case .errorCause: isFaulty = isFaulty || has(3) || has(5)
        case .paper:
            isPaperNearEnd = has(2) || has(3)
            isPaperOut = isPaperOut || has(5) || has(6)
        }
    }

    /// Whether a byte is an answer to `DLE EOT`: its bits 0, 1, 4 and 7 are fixed.
    static func isAnswer(_ byte: UInt8) -> Bool { byte & 0b1001_0011 == 0b0001_0010 }

    /// Whether a byte is an answer to `GS r`: its bits 4 and 7 are fixed.
    static func isPrintedAnswer(_ byte: UInt8) -> Bool { byte & 0b1001_0000 == 0 }

    /// What keeps it from printing, the cause that the cashier can mend first; `nil` when nothing does.
    public var obstacle: PrinterError? {
        if isCoverOpen { return .coverOpen }
        if isPaperOut { return .paperOut }
        if isFaulty { return .faulty }
        return isOffline ? .offline : nil
    }
}
