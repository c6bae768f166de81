import OutsideText

/// The names of a file's columns, found by whichever of its known names a column has.
///
/// Blanks count for nothing, and full-width brackets are brackets: hosts write 收支金额(元) and 收支金额（元）. A translation
/// in square brackets behind a name may be left out.
struct CSVHeader: Sendable {
    /// The names as they stand in the file.
    let names: [String]
    /// The line on which they stand.
    let line: Int
    /// The file as a sentence names it.
    let file: String

    private let places: [String: Int]

    init(_ names: [String], line: Int, file: String) {
        self.names = names
        self.line = line
        self.file = file
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() where places[Self.key(name)] == nil { places[Self.key(name)] = place }
        for (place, name) in names.enumerated() {
            let chinese = Self.key(String(name.prefix { $0 != "[" }))
            if !chinese.isEmpty, places[chinese] == nil { places[chinese] = place }
        }
        self.places = places
    }

    /// The place of the column that has one of the names, the first name that there is.
    func place(_ names: String...) -> Int? { place(anyOf: names) }

    /// The place of the column that has one of the names, the first name that there is.
    func place(anyOf names: [String]) -> Int? {
        names.lazy.compactMap { places[Self.key($0)] }.first
    }

    /// The place of a column that there must be.
    ///
    /// - Throws: ``StatementError`` of the kind unparsed row, which names the column that lacks.
    func required(_ names: String...) throws(StatementError) -> Int {
        guard let place = place(anyOf: names) else {
            throw StatementError(
                .unparsedRow,
                file: file,
                line: line,
                field: names[0],
                reason: "the header has no such column",
                mend: "Fetch the file again with all its columns."
            )
        }
        return place
    }

    /// Whether there is a column of each of the names.
    func has(_ names: String...) -> Bool { names.allSatisfy { places[Self.key($0)] != nil } }

    /// Sees that a record is not the header once more.
    ///
    /// - Throws: ``StatementError`` of the kind doubled.
    func refuseAgain(_ csv: borrowing CSVReader) throws(StatementError) {
        guard csv.count == names.count, let first = names.first, !first.isEmpty, csv.field(0).string == first,
            csv.strings == names
        else { return }
        throw .behindFoot(csv.file, line: csv.line)
    }

    /// A name as it is compared.
    static func key(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where !scalar.properties.isWhitespace && scalar != "`" && scalar != "\u{FEFF}"
        {
            switch scalar {
            case "（": key.append("(")
            case "）": key.append(")")
            case "：": key.append(":")
            default: key.append(scalar)
            }
        }
        return String(key).lowercased()
    }
}
