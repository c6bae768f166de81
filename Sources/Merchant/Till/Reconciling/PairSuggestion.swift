public import Timekeeping

/// What a difference that one side lacks may be the same money as: a suggestion, and never a match by itself.
public struct PairSuggestion: Sendable, Hashable {
    /// A difference that the other side lacks.
    public struct Candidate: Sendable, Hashable {
        /// What it is called.
        public let name: String
        /// The order's number or, where that is not known, the host's.
        public let number: String
        /// When, where it is told.
        public let at: Timestamp?

        /// A candidate.
        public init(name: String, number: String, at: Timestamp?) {
            self.name = name
            self.number = number
            self.at = at
        }
    }

    /// The nearest in time, the nearest first; at most three.
    public let nearest: [Candidate]
    /// How many there are in all.
    public let count: Int
    /// Whether there is one alone, which itself can be no other's.
    public let isOnlyOne: Bool

    /// A suggestion.
    public init(nearest: [Candidate], count: Int, isOnlyOne: Bool) {
        self.nearest = nearest
        self.count = count
        self.isOnlyOne = isOnlyOne
    }
}
