import GRDB

/// What the search index holds.
enum SearchContent: Sendable, Equatable {
    /// It can be read and searched, and its documents come to this.
    case whole(SearchFingerprint)
    /// The first thing that does not hold, in words.
    case broken(String)

    /// Reads it.
    ///
    /// - Throws: what the disk, the memory or another program is to blame for.
    init(of database: Database) throws {
        do {
            var fingerprint = SearchFingerprint()
            let fault = try SearchTreeCheck(database).fault(&fingerprint)
            self = fault.map(SearchContent.broken) ?? .whole(fingerprint)
        } catch let error as DatabaseError where error.isOfTheFile {
            self = .broken(error.message ?? "not readable")
        }
    }
}
