/// How far a page of lines is read on.
public enum ReadingStep: Sendable, Hashable {
    /// So many lines, back if below zero.
    case lines(Int)
    /// So many pages.
    case pages(Int)
    /// To the first line.
    case start
    /// To the last one.
    case end
}
