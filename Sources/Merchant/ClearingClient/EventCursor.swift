/// Where a terminal is in its events, which are numbered from 1 without gaps.
struct EventCursor {
    /// The newest event that was taken.
    private(set) var newest: Int

    /// What the number of an event says.
    enum Place: Hashable {
        /// It was taken before.
        case repeated
        /// It is the next.
        case next
        /// These are missing before it.
        case after(missing: ClosedRange<Int>)
    }

    /// A cursor after an event.
    init(after newest: Int) {
        self.newest = newest
    }

    /// Takes an event.
    mutating func take(_ number: Int) -> Place {
        guard number > newest else { return .repeated }
        defer { newest = number }
        return number == newest + 1 ? .next : .after(missing: newest + 1...number - 1)
    }
}
