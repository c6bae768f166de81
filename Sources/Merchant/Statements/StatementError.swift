import OutsideText

/// Why a statement is refused, whole.
public struct StatementError: Error, Sendable, Hashable {
    /// What is wrong with the file.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It is not there, may not be opened, or is no plain file.
        case missing = "file_missing"
        /// It cannot be read from the disk, or is no statement that is known.
        case unreadable
        /// Its form is not recognised.
        case unrecognised
        /// A row does not say what its form says it must.
        case unparsedRow = "unparsed_row"
        /// It ends before its end, or its totals are not those of its rows.
        case incomplete = "file_incomplete"
        /// The same row or the same file stands in it twice.
        case doubled
        /// A signature or digest that it carries does not hold.
        case altered
    }

    /// What is wrong with the file.
    public let kind: Kind
    /// The file, as the user named it.
    public let file: String
    /// The line, from 1, where it is one line's fault.
    public let line: Int?
    /// The column or element, where it is one field's fault.
    public let field: String?
    /// What is wrong, in words that go on after "line 7: "; what is quoted from the file is stripped of control
    /// characters.
    public let reason: String
    /// What to do about it, a sentence.
    public let mend: String

    /// What to do about a file that is not as its maker made it.
    public static let fetchAgain = "Fetch the file again from where it was made."

    /// A refusal.
    ///
    /// - Parameter mend: what to do about it; without one, to fetch the file again.
    public init(
        _ kind: Kind,
        file: String,
        line: Int? = nil,
        field: String? = nil,
        reason: String,
        mend: String = fetchAgain
    ) {
        self.kind = kind
        self.file = file
        self.line = line
        self.field = field
        self.reason = reason
        self.mend = mend
    }

    /// One sentence that names the file, the line, the field, what is wrong, and another one that says the mend.
    public var sentence: String {
        var place = file.shown(limit: 200)
        if let line { place += ", line \(line)" }
        if let field { place += ", \(field.shown())" }
        return "\(place): \(reason). \(mend)"
    }
}

extension StatementError: CustomStringConvertible {
    public var description: String { sentence }
}
