/// The names along the foot of a chart.
enum AxisLabels {
    /// The columns that each of `count` bars gets with the blank after it, where the last needs none.
    static func slot(of count: Int, in columns: Int, greatest: Int) -> Int {
        ((columns.offset(by: 1)) / max(1, count)).clamped(to: 1...max(1, greatest))
    }

    /// Which names are written, and where: every so manieth, so that none touches the next, and that under the cursor
    /// whatever else would stand in its place.
    static func places(of labels: [String], slot: Int, selected: Int?, in line: Rectangle) -> [(Int, Rectangle)] {
        let step = step(for: labels, slot: slot)
        let chosen = selected.flatMap { index -> Rectangle? in
            guard labels.indices.contains(index) else { return nil }
            let columns = min(TextWidth.columns(of: labels[index]), line.columns)
            let left = max(line.left, min(line.left + index * slot, line.right - columns))
            return Rectangle(column: left, row: line.top, columns: columns, rows: 1)
        }
        return labels.indices.compactMap { index in
            if index == selected { return chosen.map { (index, $0) } }
            let left = line.left + index * slot
            guard index % step == 0, left < line.right else { return nil }
            let wanted = slot * step - (slot * step > 1 ? 1 : 0)
            let place = Rectangle(column: left, row: line.top, columns: min(wanted, line.right - left), rows: 1)
            let right = left + min(TextWidth.columns(of: labels[index]), place.columns)
            if let chosen, left <= chosen.right, chosen.left <= right { return nil }
            return (index, place)
        }
    }

    /// Every so manieth name is written, so that none touches the next.
    private static func step(for labels: some Collection<String>, slot: Int) -> Int {
        let widest = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
        return max(1, (widest + slot) / max(1, slot))
    }
}
