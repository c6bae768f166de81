import OutsideText

/// A statement on the disk, whose form follows from its content, never from its name.
public enum StatementFile {
    /// Opens a statement.
    ///
    /// The beginning of the file is read: a gzip file or a ZIP archive is looked into, and its text, in UTF-8, GB 18030 or
    /// UTF-16, is compared with every known form. A mapping file goes before them where the file has its columns.
    /// - Parameters:
    ///   - path: The path of the file, which error messages repeat.
    ///   - options: What the statement does not say of itself, and the mapping file.
    /// - Returns: The reader of its form.
    /// - Throws: ``StatementError`` of the kind unrecognised when it is of no known form, missing when it is not
    ///   there, unreadable when it cannot be read from the disk, or what opening shows to be wrong with it.
    public static func open(_ path: String, options: StatementOptions) throws(StatementError) -> any StatementReader {
        let file = try FileBytes(path: path)
        let start = try file.bytes(upTo: 4)
        guard !start.isEmpty else {
            throw StatementError(.incomplete, file: path, reason: "it is empty")
        }
        try refuseDocument(start, path)
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return try archived(ZipDirectory(of: file, path: path).entries, in: path, options: options)
        }
        let packing: StatementSource.Packing = start.starts(with: [0x1F, 0x8B]) ? .gzip : .plain
        let head = try head(path, packing, options: options)
        guard let mapping = options.mapping else {
            guard let reader = try reader(of: head) else { throw unrecognised(head.source.name) }
            return reader
        }
        return try mapped(head, by: StatementMapping(path: mapping, options: options))
    }

    /// The beginning of a file's text, in whichever encoding it is.
    private static func head(
        _ path: String,
        _ packing: StatementSource.Packing,
        options: StatementOptions,
        siblings: [ZipEntry] = []
    ) throws(StatementError) -> StatementHead {
        let asUTF8 = StatementSource(path: path, packing: packing, encoding: .utf8)
        let bytes = try StatementSource.unpacked(FileBytes(path: path), packing: packing, name: asUTF8.name)
        let encoding = TextEncoding(guessingFrom: try bytes.bytes(upTo: 64 * 1024))
        let source = StatementSource(path: path, packing: packing, encoding: encoding)
        return try StatementHead(of: source, options: options, siblings: siblings)
    }

    /// A statement for which a mapping file is given: read by it where it has the columns that the mapping names, or else
    /// by its own form, as other statements may be given with it.
    private static func mapped(
        _ head: StatementHead,
        by mapping: StatementMapping
    ) throws(StatementError) -> any StatementReader {
        do {
            return try MappedStatement(head.source, mapping, head.options.calendar)
        } catch {
            guard let reader = try reader(of: head) else { throw error }
            return reader
        }
    }

    private static func reader(of head: StatementHead) throws(StatementError) -> (any StatementReader)? {
        for form in StatementForm.all {
            if let reader = try form.reader(head) { return reader }
        }
        return nil
    }

    /// The one statement of an archive.
    private static func archived(
        _ entries: [ZipEntry],
        in path: String,
        options: StatementOptions
    ) throws(StatementError) -> any StatementReader {
        guard !entries.contains(where: { $0.name == "xl/workbook.xml" }) else { throw document("a spreadsheet", path) }
        var found: [(name: String, reader: any StatementReader)] = []
        for entry in entries where entry.length > 0 {
            let head = try head(path, .zip(entry), options: options, siblings: entries)
            if let reader = try reader(of: head) { found.append((entry.name, reader)) }
        }
        guard let first = found.first else { throw unrecognised(path) }
        guard found.count == 1 else {
            let names = found.map(\.name.echoed).joined(separator: ", ")
            throw .unfitArchive(path, reason: "the archive holds \(found.count) statements: \(names)")
        }
        return first.reader
    }

    /// Banks give spreadsheets and documents away too, which are no text.
    private static func refuseDocument(_ start: [UInt8], _ path: String) throws(StatementError) {
        if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw document("a spreadsheet", path) }
        if start.starts(with: Array("%PDF".utf8)) { throw document("a PDF", path) }
    }

    private static func document(_ what: String, _ path: String) -> StatementError {
        StatementError(
            .unrecognised,
            file: path,
            reason: "it is \(what), not text",
            mend: "Fetch the statement as CSV, or save it as CSV (UTF-8) from the program that opens it."
        )
    }

    private static func unrecognised(_ name: String) -> StatementError {
        let names = StatementForm.all.map(\.name).joined(separator: ", ")
        return StatementError(
            .unrecognised,
            file: name,
            reason: "it is of no form that is known (\(names))",
            mend: "If it is comma-separated values, say with --mapping FILE which column is which."
        )
    }
}
