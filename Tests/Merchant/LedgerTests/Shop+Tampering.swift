import GRDB

extension Shop {
    /// Changes the file as an attacker does: without the triggers, which are put back as they were.
    func tamper(_ body: (Database) throws -> Void) throws {
        try intrude { try Self.withoutTriggers($0, body) }
    }

    /// Changes a database as somebody does who takes the triggers out and puts them back.
    static func withoutTriggers(_ database: Database, _ body: (Database) throws -> Void) throws {
        let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
        try body(database)
        for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
}
