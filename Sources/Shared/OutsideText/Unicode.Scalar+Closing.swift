extension Unicode.Scalar {
    /// Whether it closes what stands before it, so that no line begins with it: Chinese readers call that 避头.
    public var isClosing: Bool { Self.closing.contains(self) }

    private static let closing = Set("。，、；：？！…）」』》】〉〕］｝”’,.;:?!)]}".unicodeScalars)
}
