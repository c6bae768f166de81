/// A column of a ``ListView``.
public struct ListColumn: Sendable, Hashable {
    /// How many columns of the screen it takes.
    public enum Width: Sendable, Hashable {
        /// Always that many.
        case fixed(Int)
        /// A share of what the fixed ones leave over.
        case flexible
    }

    /// The name above it.
    public var title: String
    /// How wide it is.
    public var width: Width
    /// Where its texts stand.
    public var alignment: Alignment

    /// The column of that title and width.
    public init(_ title: String = "", width: Width = .flexible, alignment: Alignment = .leading) {
        self.title = title
        self.width = width
        self.alignment = alignment
    }

    /// The columns of the screen that each takes, with one blank between; what does not fit gets none.
    static func widths(of columns: [ListColumn], in total: Int) -> [Int] {
        let fixed = columns.map { column in
            if case .fixed(let width) = column.width { max(0, width) } else { 0 }
        }
        let flexible = columns.count { $0.width == .flexible }
        let left = max(0, fixed.reduce(total.offset(by: 1 - columns.count)) { $0.offset(by: -$1) })
        var share = 0
        return columns.indices.map { index in
            guard columns[index].width == .flexible else { return fixed[index] }
            share += 1
            // The odd columns go to the first ones.
            return left / flexible + (share <= left % flexible ? 1 : 0)
        }
    }
}
