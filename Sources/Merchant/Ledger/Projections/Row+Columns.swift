import FoundationEssentials
import GRDB

extension Row {
    /// The bytes of a blob column, empty where it is null.
    func bytes(_ column: String) -> [UInt8] {
        (self[column] as Data?).map { [UInt8]($0) } ?? []
    }

    /// The bytes of a blob column by its place, empty where it is null.
    func bytes(at column: Int) -> [UInt8] {
        (self[column] as Data?).map { [UInt8]($0) } ?? []
    }

    /// The column's text as one of the words that a type knows.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when it is another word.
    func value<Word: RawRepresentable<String>>(_ column: Int, _ subject: String) throws -> Word {
        let text: String = self[column]
        guard let word = Word(rawValue: text) else { throw LedgerError.damaged("\(subject), \(text)") }
        return word
    }
}
