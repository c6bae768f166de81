/// Where text stands in a space that is wider.
public enum Alignment: Sendable, Hashable, CaseIterable {
    /// At the left.
    case leading
    /// In the middle.
    case centre
    /// At the right.
    case trailing

    /// The blanks before something of `columns` columns in a space of `space`.
    func offset(of columns: Int, in space: Int) -> Int {
        let free = max(0, space - columns)
        return switch self {
        case .leading: 0
        case .centre: free / 2
        case .trailing: free
        }
    }
}
