import GRDB

/// Which row of a later edition stands for which row of the earlier ones: either both tell the same, or the new row is
/// the successor of one that the later edition tells otherwise.
///
/// They stand in the temporary table `twins` until ``forget()``. No row has two twins, so that what was decided by a row
/// can go over to its successor.
struct EditionTwins {
    /// By what rows are taken for twins.
    struct Likeness {
        /// What both must have in common.
        let words: String
        /// Which rows may be twins by it.
        var candidates = "TRUE"
        /// What else must hold of both.
        var fit = "TRUE"
        /// Whether the rows tell the same.
        var isSame = false
    }

    private let database: Database
    private let arguments: StatementArguments

    /// Makes the twins of a statement's rows.
    init(
        of statement: Int64,
        with editions: Set<Int64>,
        isBank: Bool,
        on days: ClosedRange<Int>,
        _ database: Database
    ) throws {
        self.database = database
        arguments = [statement, EarlierEditions.list(editions), isBank, days.lowerBound, days.upperBound]
        try database.execute(sql: Self.tables)
        for likeness in isBank ? Self.atBanks : Self.atHosts { try pair(by: likeness) }
    }

    /// Lets go of the tables.
    func forget() { try? database.execute(sql: "DROP TABLE temp.twins; DROP TABLE temp.turns") }

    private func pair(by likeness: Likeness) throws {
        try database.execute(sql: "DELETE FROM temp.turns")
        try database.execute(sql: Self.ranking(likeness), arguments: arguments)
        try database.execute(sql: Self.pairing(likeness))
    }

    /// All that a row says of money; a bank's words count too, for by them a payout is known.
    ///
    /// Of bills that were read in before discounts were kept, no row has one.
    private static let all = Likeness(
        words: """
            json_array(day, kind, state, order_number, refund_number, host_number, host_refund_number, at, amount,
                payer_amount, coalesce(discount, 0), currency, fee, fee_currency, net, payout, iif(is_bank, text, NULL))
            """,
        isSame: true
    )

    private static let number = "coalesce(host_refund_number, host_number, order_number)"

    private static let numbered = Likeness(
        words: "json_array(kind, \(number))",
        candidates: "\(number) IS NOT NULL",
        // A host may count a row to the other side of midnight.
        fit: "abs(old.day - new.day) <= 1"
    )

    static let atHosts = [all, numbered]

    /// Many banks number nothing: the same sum on the same day is then the same money, whatever words stand beside it.
    static let atBanks = [
        all,
        Likeness(words: "json_array(kind, day, amount, currency, \(number))"),
        numbered,
        Likeness(
            words: "json_array(kind, day, amount, currency)",
            fit: "NOT (old.is_numbered AND new.is_numbered)"
        ),
    ]

    static let tables = """
        CREATE TEMP TABLE twins (
            old INTEGER PRIMARY KEY,
            new INTEGER NOT NULL UNIQUE,
            is_same INTEGER NOT NULL
        ) STRICT;
        CREATE TEMP TABLE turns (
            is_new INTEGER NOT NULL,
            words TEXT NOT NULL,
            turn INTEGER NOT NULL,
            id INTEGER NOT NULL,
            day INTEGER NOT NULL,
            is_numbered INTEGER NOT NULL,
            PRIMARY KEY (is_new, words, turn)
        ) STRICT, WITHOUT ROWID;
        """

    /// Rows of the same words take turns, in the order in which they were read in.
    static func ranking(_ likeness: Likeness) -> String {
        """
        INSERT INTO temp.turns
        SELECT is_new, words, row_number() OVER (PARTITION BY is_new, words ORDER BY id), id, day, is_numbered FROM (
            SELECT statement = ?1 AS is_new, \(likeness.words) AS words, id, day, \(number) IS NOT NULL AS is_numbered
            FROM lines WHERE is_bank = ?3 AND day BETWEEN ?4 - 1 AND ?5 + 1 AND \(likeness.candidates) AND (
                statement = ?1
                OR (day BETWEEN ?4 AND ?5 AND statement IN (SELECT value FROM json_each(?2)))
            ) AND id NOT IN (SELECT old FROM temp.twins) AND id NOT IN (SELECT new FROM temp.twins)
        )
        """
    }

    static func pairing(_ likeness: Likeness) -> String {
        """
        INSERT INTO temp.twins SELECT old.id, new.id, \(likeness.isSame ? 1 : 0)
        FROM temp.turns old CROSS JOIN temp.turns new
            ON new.is_new = 1 AND new.words = old.words AND new.turn = old.turn
        WHERE old.is_new = 0 AND \(likeness.fit)
        """
    }
}
