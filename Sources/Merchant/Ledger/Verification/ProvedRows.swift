/// Which rows were found to be what the replay makes.
struct ProvedRows<Projected: ProjectedRow> {
    // A row that is found by the entry that made it takes one bit, so that memory stays flat; other tables are small.
    private var entries: [UInt64] = []
    private var keys: Set<Projected.Key> = []

    func contains(_ row: Projected) -> Bool {
        guard let sequence = row.madeBy else { return keys.contains(row.key) }
        guard sequence >= 0, sequence >> 6 < entries.count else { return false }
        return entries[sequence >> 6] >> UInt64(sequence & 63) & 1 == 1
    }

    mutating func insert(_ row: Projected) {
        guard let sequence = row.madeBy, sequence >= 0 else {
            keys.insert(row.key)
            return
        }
        while sequence >> 6 >= entries.count { entries.append(0) }
        entries[sequence >> 6] |= 1 << UInt64(sequence & 63)
    }
}
