extension Int {
    /// Far outside of any screen, and far from overflowing.
    private static let farthest = 1 << 30

    /// The sum, kept within what coordinates can usefully be: no coordinate, however wild, makes it trap.
    func offset(by distance: Int) -> Int {
        let sum = addingReportingOverflow(distance)
        let value = sum.overflow ? (distance > 0 ? Int.max : Int.min) : sum.partialValue
        return Swift.min(Swift.max(value, -Int.farthest), Int.farthest)
    }

    /// The number itself, or the nearest within the range.
    func clamped(to range: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
