import ClearingProtocol
import FoundationEssentials
import GRDB
import Money
import Timekeeping

/// A row whose columns are read with an error, where GRDB's own subscript would end the program.
struct StoredRow {
    let row: Row
    /// The statement that it comes from, which finds a column by its name at once.
    let statement: Statement

    private func value(_ column: String) -> DatabaseValue {
        statement.index(ofColumn: column).map { row[$0] } ?? .null
    }

    func optionalText(_ column: String) -> String? { String.fromDatabaseValue(value(column)) }

    func text(_ column: String) throws(StoreError) -> String {
        try present(optionalText(column), column)
    }

    func integer(_ column: String) throws(StoreError) -> Int64 {
        try present(Int64.fromDatabaseValue(value(column)), column)
    }

    func optionalInteger(_ column: String) -> Int64? { Int64.fromDatabaseValue(value(column)) }

    func count(_ column: String) throws(StoreError) -> Int {
        try present(optionalCount(column), column)
    }

    func optionalCount(_ column: String) -> Int? { Int.fromDatabaseValue(value(column)) }

    func bytes(_ column: String) throws(StoreError) -> [UInt8] {
        try present(optionalBytes(column), column)
    }

    func optionalBytes(_ column: String) -> [UInt8]? {
        Data.fromDatabaseValue(value(column)).map { [UInt8]($0) }
    }

    func timestamp(_ column: String) throws(StoreError) -> Timestamp {
        try converted(text(column), column) { try? Timestamp(parsing: $0) }
    }

    func optionalTimestamp(_ column: String) throws(StoreError) -> Timestamp? {
        optionalText(column) == nil ? nil : try timestamp(column)
    }

    func businessDay(_ column: String) throws(StoreError) -> BusinessDay {
        try converted(text(column), column) { try? BusinessDay(parsing: $0) }
    }

    func currency(_ column: String = "currency") throws(StoreError) -> Currency {
        try converted(text(column), column) { try? Currency.named($0) }
    }

    func optionalKey(_ column: String) throws(StoreError) -> VerifyingKey? {
        guard let bytes = optionalBytes(column) else { return nil }
        return try converted(bytes, column) { try? VerifyingKey(bytes: $0) }
    }

    func key(_ column: String) throws(StoreError) -> VerifyingKey {
        try present(optionalKey(column), column)
    }

    /// A message that was stored as its canonical text.
    func message<Message: JSONMessage>(_ column: String) throws(StoreError) -> Message {
        do {
            return try Message(parsing: text(column))
        } catch let error as JSONError {
            throw .corrupt(column: column, reason: error.description)
        } catch {
            throw .corrupt(column: column, reason: "\(error)")
        }
    }

    func converted<Source, Value>(
        _ source: Source,
        _ column: String,
        _ convert: (Source) -> Value?
    ) throws(StoreError) -> Value {
        try present(convert(source), column)
    }

    private func present<Value>(_ value: Value?, _ column: String) throws(StoreError) -> Value {
        guard let value else { throw .corrupt(column: column, reason: "it is empty or of another kind") }
        return value
    }
}
