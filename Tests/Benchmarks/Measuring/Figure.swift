import Foundation

/// A row of the table: what was measured, beside what, and whether it is as good as it was to be.
package struct Figure {
    package let work: String
    package let ours: String
    package let beside: String
    package let result: String
    package let goal: String
    /// `nil` where there is no goal.
    package let isMet: Bool?

    package init(work: String, ours: String, beside: String, result: String, goal: String, isMet: Bool?) {
        self.work = work
        self.ours = ours
        self.beside = beside
        self.result = result
        self.goal = goal
        self.isMet = isMet
    }

    private static let heads = ["work", "ours", "beside", "result", "goal", "met"]

    private var cells: [String] {
        [work, ours, beside, result, goal, isMet.map { $0 ? "yes" : "no" } ?? ""]
    }

    /// A Markdown table of some rows.
    package static func table(_ figures: [Figure]) -> String {
        let rows = [heads, heads.map { _ in "---" }] + figures.map(\.cells)
        let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return "| " + cells.joined(separator: " | ") + " |"
        }
        .joined(separator: "\n")
    }
}

extension Double {
    /// The number with so many digits after the point.
    package func rounded(to digits: Int) -> String { String(format: "%.\(digits)f", self) }

    /// Seconds in the unit that suits them.
    package var asDuration: String { self < 1 ? "\((self * 1_000).rounded(to: 2)) ms" : "\(rounded(to: 2)) s" }

    /// A rate.
    package var perSecond: String { "\(rounded(to: 0))/s" }
}
