import Ledger
import Reconciliation
import StatementStore

extension DayUnderway {
    /// Makes pairs of the rows that somebody linked on this day; what they differ in remains as differences of its own
    /// kind.
    ///
    /// A row whose twin came by its number after all is linked no more.
    ///
    /// - Returns: the links that made pairs.
    mutating func pairLinked() throws -> [RecordedDecision] {
        var made: [RecordedDecision] = []
        for link in decisions.links(on: day) {
            guard case .link(let names) = link.fact.decision,
                let mine = standing(names.ledger), let theirs = standing(names.clearing),
                mine.mayBeLinked(with: theirs), let ledger = MatchRow(mine), let clearing = MatchRow(theirs)
            else { continue }
            close(mine)
            close(theirs)
            matched += 1
            for difference in RowComparison(ledger: ledger, clearing: clearing).breaks { try add(difference) }
            made.append(link)
        }
        return made
    }

    private func standing(_ name: String) -> StoredBreak? {
        found.first { $0.id == name } ?? carried.first { $0.id == name && !closing.contains(name) }
    }

    /// What was found on the day is found no more; what came from an earlier day closes.
    private mutating func close(_ linked: StoredBreak) {
        if linked.opened == day {
            found.removeAll { $0.id == linked.id }
        } else {
            closing.insert(linked.id)
        }
    }
}
