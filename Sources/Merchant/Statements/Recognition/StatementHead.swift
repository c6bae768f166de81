/// The beginning of a statement's text, from which its form is told.
struct StatementHead: Sendable {
    /// Where the whole text is.
    let source: StatementSource
    /// What the reader is told beside the file.
    let options: StatementOptions
    /// The first bytes of the text in UTF-8, at most 64 KiB.
    let bytes: [UInt8]
    /// The first lines without line breaks, at most 40; the last one may be cut off.
    let lines: [String]
    /// The files beside it in the same archive, itself included.
    let siblings: [ZipEntry]

    private static let length = 64 * 1024
    private static let most = 40

    /// Reads the beginning.
    init(of source: StatementSource, options: StatementOptions, siblings: [ZipEntry] = []) throws(StatementError) {
        self.source = source
        self.options = options
        self.siblings = siblings
        bytes = try source.open().bytes(upTo: Self.length)
        lines = bytes.split(separator: 0x0A, maxSplits: Self.most, omittingEmptySubsequences: false)
            .prefix(Self.most)
            .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }

    /// The first line that is not empty, without blanks around it.
    var firstLine: String {
        let line = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return String(line.trimmingBlanks)
    }

    /// The first line that is not empty as a header row.
    var firstHeader: CSVHeader {
        CSVHeader(firstLine.fields(at: ","), line: 1, file: source.name)
    }

    /// The header row among the first lines: the first one that, split at a delimiter, has a column of each of the names.
    func header(with names: String..., delimiter: Character = ",") -> CSVHeader? {
        for (place, line) in lines.enumerated() {
            let header = CSVHeader(line.fields(at: delimiter), line: place + 1, file: source.name)
            if names.allSatisfy({ header.has($0) }) { return header }
        }
        return nil
    }
}

extension StringProtocol {
    /// The fields of a header row, without blanks and quotation marks around them.
    func fields(at delimiter: Character) -> [String] {
        split(separator: delimiter, omittingEmptySubsequences: false)
            .map { String($0.trimmingBlanks.trimming("\"").trimmingBlanks) }
    }

    /// Without blanks around it.
    var trimmingBlanks: SubSequence {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
        return start < end ? self[start..<end] : self[start..<start]
    }

    /// Without one character at each end, where it is that one.
    func trimming(_ character: Character) -> SubSequence {
        let start = first == character ? index(after: startIndex) : startIndex
        let end = !isEmpty && last == character ? index(before: endIndex) : endIndex
        return start < end ? self[start..<end] : self[start..<start]
    }
}
