import Timekeeping

extension BusinessDay {
    /// The days that some ranges hold and that are nearest to this one, the earliest first.
    func nearest(_ most: Int = 4, in ranges: [ClosedRange<BusinessDay>]) -> [BusinessDay] {
        var near: Set<BusinessDay> = []
        for range in ranges {
            let start = min(max(self, range.lowerBound), range.upperBound)
            for step in 0..<most {
                near.formUnion([start.advanced(by: -step), start.advanced(by: step)].filter(range.contains))
            }
        }
        func distance(_ day: BusinessDay) -> Int { abs(day.days(since: self)) }
        return near.sorted { (distance($0), $0) < (distance($1), $1) }.prefix(most).sorted()
    }
}
