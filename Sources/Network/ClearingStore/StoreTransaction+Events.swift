import ClearingProtocol
import GRDB

extension StoreTransaction {
    /// The number of a terminal's last event, 0 when it has none.
    public func lastEvent(of terminal: String) throws -> Int {
        try recall(terminal, in: \.events) {
            try number("SELECT max(number) FROM events WHERE terminal = ?", [terminal])
        } ?? 0
    }

    /// Adds an event of a terminal.
    public func add(_ event: StoredEvent, for terminal: String) throws {
        try run(
            "INSERT INTO events(terminal, number, kind, body) VALUES (?, ?, ?, ?)",
            [terminal, event.number, event.kind.rawValue, event.body]
        )
        memory?.with { $0.events[terminal] = event.number }
    }

    /// A terminal's events after a number, at most `most` of them.
    public func events(of terminal: String, after number: Int, most: Int) throws -> [StoredEvent] {
        try rows(
            "SELECT number, kind, body FROM events WHERE terminal = ? AND number > ? ORDER BY number LIMIT ?",
            [terminal, number, most]
        ).map(StoredEvent.init)
    }
}
