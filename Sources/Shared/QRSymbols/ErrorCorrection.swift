/// How much of a symbol may be damaged and still be read, ISO/IEC 18004, from the lowest to the highest level.
public enum ErrorCorrection: Sendable, Hashable, CaseIterable {
    /// Level L, about 7 % of the codewords.
    case low
    /// Level M, about 15 % of the codewords.
    case medium
    /// Level Q, about 25 % of the codewords.
    case quartile
    /// Level H, about 30 % of the codewords.
    case high
}

extension ErrorCorrection: Comparable {}
