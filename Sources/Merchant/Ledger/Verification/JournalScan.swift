import GRDB

/// Checks the journal's rows by themselves, where the file is too broken for anything to be held beside them.
///
/// It asks for nothing but the rows, and takes whatever types their columns have.
struct JournalScan {
    /// How many entries hold, from the first on.
    private(set) var entries = 0
    /// What does not hold.
    private(set) var findings = VerificationFindings()

    private static let selection = """
        SELECT sequence, coalesce(CAST(recorded_at AS TEXT), ''), coalesce(CAST(kind AS TEXT), ''),
            coalesce(CAST(body AS BLOB), x''), coalesce(CAST(leaf AS BLOB), x''),
            typeof(recorded_at) || ' ' || typeof(kind) || ' ' || typeof(body) || ' ' || typeof(leaf)
        FROM journal ORDER BY sequence
        """

    private static let types = "text text text blob"

    init(_ database: Database) throws {
        do {
            try read(Row.fetchCursor(database, sql: Self.selection))
        } catch let error as DatabaseError where error.isOfTheFile {
            // What is broken is named by the check that led here; what was read until then holds or does not.
        }
    }

    private mutating func read(_ rows: RowCursor) throws {
        var check = JournalRowCheck()
        var newest = 0
        while let row = try rows.next() {
            let journalRow = try JournalRow(row)
            // Pages that lead back to earlier ones would be read for ever.
            guard journalRow.sequence > newest else { return }
            if journalRow.sequence != newest + 1 {
                let (expected, found) = ("\(newest + 1)", "\(journalRow.sequence)")
                let failure = journalRow.failure("its number", expected, found)
                findings.add(failure)
            }
            newest = journalRow.sequence
            let types: String = row[5]
            guard types == Self.types else {
                findings.add(journalRow.failure("its columns", Self.types, types))
                continue
            }
            do {
                _ = try check.verified(journalRow)
                if findings.isEmpty { entries = newest }
            } catch {
                findings.add(error)
            }
        }
    }
}
