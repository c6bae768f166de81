/// What making anew what follows from the journal came to.
public struct MendReport: Sendable, Hashable {
    /// What did not hold before.
    public let before: VerificationReport
    /// What does not hold afterwards. When it is not sound, the file is as it was.
    public let after: VerificationReport
    /// Where the file is kept as it was, or `nil` when there was nothing to mend.
    public let kept: String?

    /// Whether the file was changed.
    public var isMended: Bool { !before.isSound && after.isSound }
}
