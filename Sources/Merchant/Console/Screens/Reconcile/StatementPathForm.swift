public import TerminalUI
public import Till

/// Where the path of a statement is entered.
public struct StatementPathForm: Sendable, Hashable {
    /// The fields.
    public enum Field: Sendable, Hashable {
        case path
    }

    /// What is entered.
    public var fields = Form<Field>([.init(.path, label: "", TextField(greatestLength: longestPath))])
    /// Why the statement was refused, until the path is changed.
    public var error: TillError?

    /// What Linux lets a path have.
    private static let longestPath = 4_096

    /// An empty form.
    public init() {}

    /// The path, without what the eye does not see around it.
    var path: String {
        let text = fields[.path].drop(while: \.isWhitespace)
        return String(text.reversed().drop(while: \.isWhitespace).reversed())
    }
}
