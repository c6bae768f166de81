/// The names along the foot of a chart.
enum AxisLabels {
    /// The columns that each of `count` bars gets with the blank after it, where the last needs none.
    static func slot(of count: Int, in columns: Int, greatest: Int) -> Int {
        ((columns.offset(by: 1)) / max(1, count)).clamped(to: 1...max(1, greatest))
    }

    /// Every so manieth name is written, so that none touches the next.
    static func step(for labels: some Collection<String>, slot: Int) -> Int {
        let widest = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
        return max(1, (widest + slot) / max(1, slot))
    }
}
