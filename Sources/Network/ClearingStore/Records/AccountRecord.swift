/// An account of the node's books as the shared log shows it.
public struct AccountRecord: Sendable, Hashable {
    /// The account's name in the node's own books.
    public let account: String
    /// What stands for it in the network's log.
    public let pseudonym: String
    /// What it is, such as `wallet`.
    public let kind: String
    /// The member that it belongs to.
    public let member: String
    /// Where the leaf of its opening stands in the network's log.
    public let logIndex: Int

    /// An account.
    public init(account: String, pseudonym: String, kind: String, member: String, logIndex: Int) {
        self.account = account
        self.pseudonym = pseudonym
        self.kind = kind
        self.member = member
        self.logIndex = logIndex
    }
}
