import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

extension UnitOfWork {
    /// Books an entry together with its leaf in the network's log. Postings of nothing are left out.
    ///
    /// - Parameters:
    ///   - details: what the node's own journal says of it beside the postings.
    ///   - leaf: what all members may read of it; the postings are repeated there under pseudonyms.
    /// - Returns: where the leaf stands, from 0.
    @discardableResult
    func book(
        _ kind: LeafKind,
        _ postings: [Posting],
        details: [String: JSONValue],
        leaf: [String: JSONValue]
    ) throws -> Int {
        let postings = postings.filter { !$0.amount.isZero }
        var published = leaf
        published["postings"] = .array(try postings.map { try self.published($0) })
        let index = try append(leaf: kind, published)
        try transaction.book(
            JournalEntry(kind: kind.rawValue, at: now, postings: postings, details: details, logIndex: index)
        )
        return index
    }

    /// Appends a leaf to the network's log, dated and with its version.
    ///
    /// - Returns: where it stands, from 0.
    /// - Throws: `Problem` when it is larger than a leaf may be.
    func append(leaf kind: LeafKind, _ members: [String: JSONValue]) throws -> Int {
        var members = members
        members["kind"] = .string(kind.rawValue)
        members["at"] = .string(now.description)
        members["version"] = .integer(LeafKind.version)
        let body = JSONValue.object(members).canonicalText
        guard body.utf8.count <= NetworkLog.largestLeaf else {
            throw Problem(.tooLarge, "What would be logged is larger than \(NetworkLog.largestLeaf) bytes.")
        }
        return try transaction.append(leaf: body)
    }

    private func published(_ posting: Posting) throws -> JSONValue {
        guard let pseudonym = try transaction.pseudonym(of: posting.account) else {
            throw StoreError.corrupt(column: "accounts.account", reason: "\(posting.account) is not there")
        }
        return Posting(account: pseudonym, amount: posting.amount).json
    }
}
