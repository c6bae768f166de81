import GRDB

/// Why orders have no payment: what became of their attempts.
struct OrderExplanations {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// One explanation for each state in which attempts at unpaid orders stand, the oldest first.
    func all() throws -> [NumberExplanation] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT state, count(*), order_number, min(sequence) FROM attempts
                WHERE state <> 'paid'
                    AND NOT EXISTS (SELECT 1 FROM attempts AS paid WHERE paid.order_number = attempts.order_number
                        AND paid.paid_sequence IS NOT NULL)
                GROUP BY state ORDER BY min(sequence)
                """
        )
        return rows.map { row in
            NumberExplanation(subject: "orders without a payment", reason: row[0], count: row[1], first: row[2])
        }
    }
}
