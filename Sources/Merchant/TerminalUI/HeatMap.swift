/// Numbers in rows and columns, told apart by ink as well as by colour: weekday by hour.
public struct HeatMap: Sendable, Hashable, Widget {
    /// One row.
    public struct Row: Sendable, Hashable {
        /// Its name.
        public var label: String
        /// Its numbers, one a column of the map.
        public var values: [Int64]

        /// The row of those numbers.
        public init(_ label: String, _ values: [Int64]) {
            self.label = label
            self.values = values
        }
    }

    /// A cell of the map.
    public struct Place: Sendable, Hashable {
        /// The row, from 0 at the top.
        public var row: Int
        /// The column, from 0 at the left.
        public var column: Int

        /// The cell in that row and column.
        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// The rows in order.
    public var rows: [Row]
    /// The names of the columns; those that would touch are left out, evenly.
    public var columnLabels: [String]
    /// The number of the most ink; `nil` is the greatest there is.
    public var greatest: Int64?
    /// The least and the greatest as people read them, for the legend in the last row; `nil` leaves it out.
    public var legend: Legend?
    /// The cell under the cursor, if there is a cursor.
    public var selected: Place?

    /// The words at both ends of the legend.
    public struct Legend: Sendable, Hashable {
        /// Beside the least ink.
        public var least: String
        /// Beside the most ink.
        public var greatest: String

        /// The legend of those words.
        public init(least: String, greatest: String) {
            self.least = least
            self.greatest = greatest
        }
    }

    /// The map of those rows.
    public init(
        rows: [Row],
        columnLabels: [String] = [],
        greatest: Int64? = nil,
        legend: Legend? = nil,
        selected: Place? = nil
    ) {
        self.rows = rows
        self.columnLabels = columnLabels
        self.greatest = greatest
        self.legend = legend
        self.selected = selected
    }

    /// How much ink a number gets: 0 for nothing, 1...4 for the quarters of the greatest.
    public func step(of value: Int64) -> Int {
        let total = greatest ?? rows.lazy.flatMap(\.values).max() ?? 0
        return HeatMap.step(of: value, in: total)
    }

    static func step(of value: Int64, in total: Int64) -> Int {
        guard value > 0 else { return 0 }
        // The quarter that the number reaches into: a fourth of the greatest is still the first step.
        return value >= total ? 4 : 1 + Proportion.steps(value - 1, of: total, in: 4, atLeastOne: false)
    }
}
