public import TerminalUI

/// Why a shift is closed all the same, as it is typed.
public struct ShiftReason: Sendable, Hashable {
    /// What it is the reason of.
    public enum Subject: Sendable, Hashable {
        /// A difference beyond the threshold.
        case variance
        /// What is not known yet is carried.
        case carry
    }

    /// What it is the reason of.
    public let subject: Subject
    /// The reason.
    public var text = ShiftScreen.reasonField

    init(of subject: Subject) {
        self.subject = subject
    }
}
