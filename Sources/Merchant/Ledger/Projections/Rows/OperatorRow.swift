import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// An operator as they stand.
struct OperatorRow: ProjectedRow {
    let key: Int
    var name: String
    /// The names that were theirs before, which nobody else gets: entries name their actor. A JSON array.
    var formerNames: String
    var role: OperatorRole
    /// The PIN's keyed hash.
    var pin: String
    /// What they may give back in a business day, in minor units.
    var refundLimit: Int64
    /// The currency of that, or `nil` for nothing.
    var currency: String?
    var isDisabled: Bool
    /// How many PINs were wrong since the last right one.
    var wrongPINs: Int
    /// Until when no PIN is looked at; it may be over.
    var lockedUntil: String?
    let addedAt: String
    let addedBy: String
    var signedInAt: String?

    private static let roles = OperatorRole.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

    static let layout = TableLayout(
        "operators",
        key: ["number"],
        columns: [
            "number": "INTEGER",
            "name": "TEXT NOT NULL UNIQUE",
            "former_names": "TEXT NOT NULL CHECK (json_valid(former_names))",
            "role": "TEXT NOT NULL CHECK (role IN (\(roles)))",
            "pin": "TEXT NOT NULL",
            "refund_limit": "INTEGER NOT NULL CHECK (refund_limit >= 0)",
            "currency": "TEXT",
            "disabled": "INTEGER NOT NULL CHECK (disabled IN (0, 1))",
            "wrong_pins": "INTEGER NOT NULL CHECK (wrong_pins >= 0)",
            "locked_until": "TEXT",
            "added_at": "TEXT NOT NULL",
            "added_by": "TEXT NOT NULL",
            "signed_in_at": "TEXT",
        ]
    )

    /// An operator who begins.
    init(_ fact: OperatorAdded, _ entry: JournalEntry) {
        key = fact.number
        name = fact.name
        formerNames = "[]"
        role = fact.role
        pin = fact.pin
        refundLimit = fact.refundLimit?.minorUnits ?? 0
        currency = fact.refundLimit?.currency.code
        isDisabled = false
        wrongPINs = 0
        addedAt = entry.recordedAt.description
        addedBy = entry.actor
    }

    init(_ row: Row) throws {
        key = row[0]
        name = row[1]
        formerNames = row[2]
        role = try row.value(3, "the role of an operator")
        pin = row[4]
        refundLimit = row[5]
        currency = row[6]
        isDisabled = row[7]
        wrongPINs = row[8]
        lockedUntil = row[9]
        addedAt = row[10]
        addedBy = row[11]
        signedInAt = row[12]
    }

    var values: [DatabaseValue] {
        [
            key.databaseValue, name.databaseValue, formerNames.databaseValue, role.rawValue.databaseValue,
            pin.databaseValue, refundLimit.databaseValue, currency.databaseValue, isDisabled.databaseValue,
            wrongPINs.databaseValue, lockedUntil.databaseValue, addedAt.databaseValue, addedBy.databaseValue,
            signedInAt.databaseValue,
        ]
    }

    /// Gives the operator another name, and keeps the one before.
    ///
    /// - Throws: `JSONError` when the former names cannot be read.
    mutating func rename(to name: String) throws {
        var names = try Self.names(formerNames).filter { $0 != name }
        if self.name != name { names.append(self.name) }
        formerNames = JSONValue.array(names.map(JSONValue.string)).canonicalText
        self.name = name
    }

    /// The names in a JSON array of them.
    ///
    /// - Throws: `JSONError` when it is none.
    static func names(_ text: String) throws -> [String] {
        try JSONReader(JSONValue(parsing: Array(text.utf8)), path: "former_names").elements().map { try $0.string() }
    }
}
